-- Who entered the parts of a candidate in the exam and who finalised its scores, as the exam service announced it; a
-- later announcement replaces it, unlike what happened here (case_act).
create table exam_act (
    plan_id  text not null,
    staff_id text,
    part     text,
    subject  text not null,
    act      text not null,
    constraint exam_act_once unique nulls not distinct (plan_id, staff_id, part, subject),
    constraint exam_act_part check (part in ('WRITTEN', 'INTERVIEW', 'EXPERIENCE')),
    constraint exam_act_marks_a_part_or_approves_the_plan check (
        (act = 'MARKED' and staff_id is not null and part is not null)
        or (act = 'APPROVED' and staff_id is null and part is null))
);
