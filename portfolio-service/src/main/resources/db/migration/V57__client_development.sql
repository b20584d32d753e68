-- Client development: targets on their way through the stages (W-12), forecasts of what a target contributes (W-13),
-- and the yearly marketing plan of a client (W-15) with what was cross-sold (W-29).

create table marketing_target (
  target_id        text primary key,
  client_id        text constraint marketing_target_client references client,
  -- Of a prospect who is no client yet: the name, and the number of the identification until the target is closed.
  prospect_name    text,
  registration     text,
  branch_id        text not null,
  staff_id         text not null,
  corporate_state  text not null
    constraint marketing_target_state check (corporate_state in ('REGULAR', 'POTENTIAL', 'IMPORTANT')),
  expected_loan    numeric(20, 2) not null constraint marketing_target_loan check (expected_loan >= 0),
  expected_deposit numeric(20, 2) not null constraint marketing_target_deposit check (expected_deposit >= 0),
  first_stage      text not null,
  stage            text not null,
  version          integer not null default 1,
  opened_on        date not null,
  opened_at        timestamptz not null,
  closed_at        timestamptz,
  closed_by        text,
  close_reason     text,
  constraint marketing_target_who check (client_id is not null
    or (prospect_name is not null and (registration is not null) = (closed_at is null))),
  constraint marketing_target_closed check ((closed_at is null) = (closed_by is null)
    and (closed_at is null) = (close_reason is null))
);
create unique index marketing_target_open_client on marketing_target (client_id) where closed_at is null;
create unique index marketing_target_open_prospect on marketing_target (branch_id, registration)
  where closed_at is null and client_id is null;
create index marketing_target_of_staff on marketing_target (staff_id) where closed_at is null;
create index marketing_target_stage on marketing_target (stage, target_id) where closed_at is null;

-- Facts: a step that is done anew is a further record.
create table marketing_step (
  record_id     text primary key,
  target_id     text not null constraint marketing_step_target references marketing_target,
  step          text not null,
  done_on       date not null,
  remark        text,
  managers      text[] not null constraint marketing_step_managers check (cardinality(managers) > 0),
  evidence_kind text constraint marketing_step_evidence
    check (evidence_kind in ('VISIT', 'AGREEMENT', 'CAMPAIGN', 'FORECAST', 'PLAN')),
  evidence_ref  text,
  outcome       text constraint marketing_step_outcome check (outcome in ('ACCEPTED', 'RETURNED')),
  reason        text,
  scheme_id     text not null,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  constraint marketing_step_proof check ((evidence_kind is null) = (evidence_ref is null)
    and (evidence_kind is not null or remark is not null)),
  constraint marketing_step_returned check ((outcome is not distinct from 'RETURNED') = (reason is not null))
);
create index marketing_step_of_target on marketing_step (target_id, done_on, recorded_at);

create table contribution_forecast (
  forecast_id text primary key,
  target_id   text not null constraint contribution_forecast_target references marketing_target,
  scheme_id   text not null,
  assumptions jsonb not null,
  overridden  text[] not null,
  lines       jsonb not null,
  result      numeric(20, 2) not null,
  made_by     text not null,
  made_at     timestamptz not null
);
create index contribution_forecast_of_target on contribution_forecast (target_id, made_at desc);

create function development_facts_stay() returns trigger language plpgsql as $$
begin
  raise exception 'a % never changes', tg_table_name using errcode = 'check_violation';
end $$;
create trigger contribution_forecast_stays before update or delete on contribution_forecast
  for each row execute function development_facts_stay();
create trigger marketing_step_stays before update or delete on marketing_step
  for each row execute function development_facts_stay();

create table marketing_plan (
  marketing_plan_id text primary key,
  client_id         text not null constraint marketing_plan_client references client,
  year              integer not null constraint marketing_plan_year check (year between 2000 and 2999),
  state             text not null
    constraint marketing_plan_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  start_loan        numeric(20, 2) not null,
  start_deposit     numeric(20, 2) not null,
  target_loan       numeric(20, 2) not null constraint marketing_plan_loan check (target_loan >= 0),
  target_deposit    numeric(20, 2) not null constraint marketing_plan_deposit check (target_deposit >= 0),
  cross_sales       jsonb not null,
  drafted_by        text not null,
  editors           text[] not null,
  version           integer not null default 1,
  drafted_at        timestamptz not null,
  submitted_at      timestamptz,
  return_reason     text,
  decided_by        text,
  decided_by_name   text,
  decided_at        timestamptz,
  constraint marketing_plan_once unique (client_id, year),
  constraint marketing_plan_decided check (state not in ('APPROVED', 'RETURNED') or decided_by is not null),
  constraint marketing_plan_returned check ((state = 'RETURNED') = (return_reason is not null)),
  constraint marketing_plan_four_eyes check (state <> 'APPROVED' or not decided_by = any (editors))
);
create index marketing_plan_of_year on marketing_plan (year, marketing_plan_id);

create table marketing_action (
  marketing_plan_id text not null constraint marketing_action_plan references marketing_plan,
  no                integer not null constraint marketing_action_no check (no > 0),
  title             text not null,
  due               date not null,
  done_on           date,
  done_note         text,
  done_by           text,
  constraint marketing_action_done check ((done_on is null) = (done_by is null)
    and (done_on is null) = (done_note is null)),
  primary key (marketing_plan_id, no)
);
create index marketing_action_open on marketing_action (due) where done_on is null;

create table cross_sale (
  sale_id     text primary key,
  client_id   text not null constraint cross_sale_client references client,
  kind        text not null
    constraint cross_sale_kind check (kind in ('SELF', 'PRODUCT', 'LIABILITY', 'SETTLEMENT', 'E_BANKING')),
  product     text not null,
  sold_on     date not null,
  staff_id    text not null,
  recorded_at timestamptz not null
);
create index cross_sale_of_client on cross_sale (client_id, sold_on);

-- Yearly plans are asked of companies; most clients are persons.
create index client_corporate on client (client_id) where corporate;
