-- Written part and interview each name who entered them, so that an appeal is decided by somebody else (R13).
alter table candidate add column written_by text, add column interview_by text;

update candidate set
  written_by = case when written_state is not null then scores_by end,
  interview_by = case when interview_state is not null then scores_by end
where scores_by is not null;

alter table candidate
  drop column scores_by,
  add constraint written_part_names_its_marker check ((written_state is null) = (written_by is null)),
  add constraint interview_names_its_marker check ((interview_state is null) = (interview_by is null));

create or replace function refuse_finalisation_by_a_marker() returns trigger language plpgsql as $$
begin
  if exists (select from candidate c
             where c.plan_id = new.plan_id and new.finalised_by in (c.written_by, c.interview_by)) then
    raise exception 'plan % cannot be finalised by a person who entered its scores', new.plan_id
      using errcode = 'check_violation', constraint = 'plan_is_not_finalised_by_a_marker';
  end if;
  return new;
end $$;
