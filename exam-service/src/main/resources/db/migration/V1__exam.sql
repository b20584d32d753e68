-- Branches and staff: who belongs to the bank.
create table branch (
  branch_id   text primary key,
  name        text not null,
  head_office boolean not null,
  active      boolean not null,
  version     bigint not null
);

create table staff_member (
  staff_id  text primary key,
  subject   text not null constraint staff_subject_is_one_person unique,
  name      text not null,
  branch_id text not null constraint staff_belongs_to_a_branch references branch,
  roles     text[] not null,
  joined_on date not null,
  active    boolean not null,
  version   bigint not null
);
create index staff_member_by_branch on staff_member (branch_id, staff_id);

-- The dated career of a person. Days are inclusive on both ends; no end means still in post.
create table post_held (
  staff_id             text not null constraint post_of_a_staff_member references staff_member,
  post                 text not null constraint post_is_known check (post in ('PRESIDENT', 'VICE_PRESIDENT', 'SUPERVISOR')),
  branch_id            text not null constraint post_at_a_branch references branch,
  held_from            date not null,
  held_to              date,
  appointment_document text,
  primary key (staff_id, post, branch_id, held_from),
  constraint post_does_not_end_before_it_starts check (held_to >= held_from)
);

create table employment (
  staff_id      text not null constraint employment_of_a_staff_member references staff_member,
  institution   text not null,
  employed_from date not null,
  employed_to   date,
  primary key (staff_id, institution, employed_from),
  constraint employment_does_not_end_before_it_starts check (employed_to >= employed_from)
);

-- An exam plan. The caps are those of its scheme, held here so that the database can refuse a score above them.
create table exam_plan (
  plan_id           text primary key,
  title             text not null,
  cut_off_date      date not null,
  registration_from date not null,
  registration_to   date not null,
  scheme_id         text not null,
  scheme_hash       text not null,
  written_cap       numeric(5,2) not null,
  conduct_cap       numeric(5,2) not null,
  expression_cap    numeric(5,2) not null,
  adaptability_cap  numeric(5,2) not null,
  experience_cap    numeric(5,2) not null,
  state             text not null constraint plan_state_is_known
                      check (state in ('DRAFT', 'OPEN', 'MARKING', 'SUBMITTED', 'FINALISED')),
  created_by        text not null,
  opened_by         text,
  submitted_by      text,
  finalised_by      text,
  finalised_on      date,
  return_reason     text,
  version           bigint not null,
  constraint registration_does_not_end_before_it_starts check (registration_to >= registration_from),
  constraint plan_is_opened_by_a_second_person check (opened_by is null or opened_by <> created_by),
  constraint plan_is_finalised_by_a_second_person check (finalised_by is null or finalised_by <> submitted_by),
  constraint plan_is_finalised_as_a_whole check (
    (state = 'FINALISED') = (finalised_by is not null) and (finalised_by is null) = (finalised_on is null)),
  constraint submitted_plan_names_its_submitter check (state not in ('SUBMITTED', 'FINALISED') or submitted_by is not null),
  constraint opened_plan_names_its_opener check (state = 'DRAFT' or opened_by is not null),
  constraint plan_caps unique
    (plan_id, written_cap, conduct_cap, expression_cap, adaptability_cap, experience_cap)
);

create table candidate (
  plan_id           text not null,
  staff_id          text not null constraint candidate_is_a_staff_member references staff_member,
  name              text not null,
  branch_id         text not null constraint candidate_of_a_branch references branch,
  registered_by     text not null,
  written_cap       numeric(5,2) not null,
  conduct_cap       numeric(5,2) not null,
  expression_cap    numeric(5,2) not null,
  adaptability_cap  numeric(5,2) not null,
  experience_cap    numeric(5,2) not null,
  written_state     text,
  written_score     numeric(5,2),
  interview_state   text,
  conduct           numeric(5,2),
  expression        numeric(5,2),
  adaptability      numeric(5,2),
  experience_state  text,
  experience_points numeric(5,2),
  experience_trace  text constraint experience_trace_is_json check (experience_trace is json),
  scores_by         text,
  version           bigint not null,
  primary key (plan_id, staff_id),
  constraint candidate_has_the_caps_of_the_plan
    foreign key (plan_id, written_cap, conduct_cap, expression_cap, adaptability_cap, experience_cap)
    references exam_plan (plan_id, written_cap, conduct_cap, expression_cap, adaptability_cap, experience_cap),
  constraint written_state_is_known check (written_state in ('SCORED', 'ABSENT', 'EXCUSED', 'VOID')),
  constraint interview_state_is_known check (interview_state in ('SCORED', 'ABSENT', 'EXCUSED', 'VOID')),
  constraint experience_state_is_known check (experience_state in ('SCORED', 'NOT_CLAIMED', 'VOID')),
  constraint written_is_scored_or_empty
    check ((written_score is not null) = (written_state is not null and written_state = 'SCORED')),
  constraint interview_is_scored_or_empty
    check ((conduct is not null) = (interview_state is not null and interview_state = 'SCORED')
      and (conduct is null) = (expression is null) and (conduct is null) = (adaptability is null)),
  constraint experience_is_scored_or_empty
    check ((experience_points is not null) = (experience_state is not null and experience_state = 'SCORED')),
  constraint written_within_its_cap check (written_score between 0 and written_cap),
  constraint conduct_within_its_cap check (conduct between 0 and conduct_cap),
  constraint expression_within_its_cap check (expression between 0 and expression_cap),
  constraint adaptability_within_its_cap check (adaptability between 0 and adaptability_cap),
  constraint experience_within_its_cap check (experience_points between 0 and experience_cap)
);
create index candidate_by_branch on candidate (plan_id, branch_id, staff_id);

-- Whoever entered marks of a plan does not finalise it: a rule over two tables, so a trigger carries it.
create function refuse_finalisation_by_a_marker() returns trigger language plpgsql as $$
begin
  if exists (select from candidate c where c.plan_id = new.plan_id and c.scores_by = new.finalised_by) then
    raise exception 'plan % cannot be finalised by a person who entered its scores', new.plan_id
      using errcode = 'check_violation', constraint = 'plan_is_not_finalised_by_a_marker';
  end if;
  return new;
end $$;

create trigger plan_is_not_finalised_by_a_marker
  before insert or update of finalised_by on exam_plan
  for each row when (new.finalised_by is not null)
  execute function refuse_finalisation_by_a_marker();
