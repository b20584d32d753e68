-- What this service knows of the organisation and of qualifications, from the events of exam and grading.

create table branch (
  branch_id   text primary key,
  name        text not null,
  head_office boolean not null,
  active      boolean not null
);

create table ranking (
  exam_plan_id  text primary key,
  title         text not null,
  hash          text not null,
  qualified     integer not null constraint ranking_qualified check (qualified >= 0),
  published_on  date not null
);

create table qualification (
  exam_plan_id text not null,
  staff_id     text not null,
  branch_id    text not null,
  tier         text not null constraint qualification_tier check (tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR')),
  rank         integer not null constraint qualification_rank check (rank >= 1),
  total        numeric(5, 2) not null,
  valid_from   date not null,
  valid_to     date not null,
  primary key (exam_plan_id, staff_id),
  constraint qualification_period check (valid_to > valid_from)
);

-- Clients as core banking states them, with the tier that followed at the reference date.

create table client (
  client_id       text primary key,
  name            text not null,
  branch_id       text not null constraint client_branch references branch,
  category        text not null constraint client_category check (category in ('LOAN', 'DEPOSIT', 'INSTITUTIONAL_DEPOSIT')),
  corporate       boolean not null,
  loan_balance    numeric(20, 2) not null constraint client_loan check (loan_balance >= 0),
  deposit_balance numeric(20, 2) not null constraint client_deposit check (deposit_balance >= 0),
  difficulty      integer not null constraint client_difficulty check (difficulty between 1 and 5),
  non_performing  boolean not null,
  incumbent       text,
  developed_by    text,
  group_id        text,
  reference_date  date not null,
  tier            text not null
    constraint client_tier check (tier in ('LARGE', 'MEDIUM', 'SMALL', 'UNTIERED', 'INSTITUTIONAL')),
  group_loans     numeric(20, 2) not null constraint client_group_loans check (group_loans >= 0),
  tier_scheme_id  text not null
);
create index client_of_branch on client (branch_id, client_id);
create index client_of_group on client (group_id) where group_id is not null;

-- The dated ledger of responsibility: who holds a client in [valid_from, valid_to).

create table responsibility (
  client_id  text not null constraint responsibility_client references client,
  valid_from date not null,
  valid_to   date,
  basis      text not null constraint responsibility_basis check (basis in ('INCUMBENT', 'ALLOCATION')),
  plan_id    text,
  primary key (client_id, valid_from),
  constraint responsibility_period check (valid_to > valid_from),
  constraint responsibility_plan check ((basis = 'ALLOCATION') = (plan_id is not null))
);
create unique index responsibility_open on responsibility (client_id) where valid_to is null;

create table responsibility_holder (
  client_id  text not null,
  valid_from date not null,
  staff_id   text not null,
  share      numeric(7, 6) not null constraint responsibility_share check (share > 0 and share <= 1),
  lead       boolean not null,
  primary key (client_id, valid_from, staff_id),
  constraint responsibility_holder_entry foreign key (client_id, valid_from)
    references responsibility on delete cascade
);
create unique index responsibility_one_lead on responsibility_holder (client_id, valid_from) where lead;
create index responsibility_of_staff on responsibility_holder (staff_id, client_id);

-- Shares of one entry are written by one statement and sum to exactly 1 (SEM-7).
create function responsibility_shares_sum_to_one() returns trigger language plpgsql as $$
declare
  broken text;
begin
  select h.client_id into broken
  from responsibility_holder h
  join (select distinct client_id, valid_from from added) a using (client_id, valid_from)
  group by h.client_id, h.valid_from
  having sum(h.share) <> 1
  limit 1;
  if broken is not null then
    raise exception 'shares of client % do not sum to 1', broken using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger responsibility_shares after insert on responsibility_holder
  referencing new table as added
  for each statement execute function responsibility_shares_sum_to_one();

-- Allocation plans: drafted, submitted, approved by a second person, handed over branch by branch, effective.

create table allocation_plan (
  plan_id        text primary key,
  exam_plan_id   text not null,
  scheme_id      text not null,
  scheme_hash    text not null,
  engine         text not null,
  inputs_hash    text not null,
  lines_hash     text not null,
  hash           text not null,
  state          text not null
    constraint allocation_plan_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'HANDOVER', 'EFFECTIVE')),
  drafted_by     text not null,
  drafted_at     timestamptz not null,
  effective_from date,
  submitted_by   text,
  submitted_at   timestamptz,
  approved_by    text,
  approved_at    timestamptz,
  returned_by    text,
  returned_at    timestamptz,
  return_reason  text,
  effective_at   timestamptz,
  clients        integer not null,
  violations     integer not null,
  summary        jsonb not null,
  constraint allocation_plan_four_eyes
    check (approved_by is null or (approved_by <> submitted_by and approved_by <> drafted_by)),
  constraint allocation_plan_submitted
    check (state not in ('SUBMITTED', 'APPROVED', 'HANDOVER', 'EFFECTIVE') or (submitted_by is not null and effective_from is not null)),
  constraint allocation_plan_approved check (state not in ('APPROVED', 'HANDOVER', 'EFFECTIVE') or approved_by is not null),
  constraint allocation_plan_clean check (state not in ('SUBMITTED', 'APPROVED', 'HANDOVER', 'EFFECTIVE') or violations = 0)
);
-- Only one approved plan is handed over at a time.
create unique index allocation_plan_in_handover on allocation_plan ((true)) where state in ('APPROVED', 'HANDOVER');

create table allocation_line (
  plan_id     text not null constraint allocation_line_plan references allocation_plan,
  client_id   text not null constraint allocation_line_client references client,
  branch_id   text not null,
  tier        text not null,
  staff_ids   text[] not null,
  holders     jsonb not null,
  incumbent   jsonb not null,
  handover    boolean not null,
  explanation jsonb not null,
  primary key (plan_id, client_id)
);
create index allocation_line_of_staff on allocation_line using gin (staff_ids);

create table branch_handover (
  plan_id     text not null constraint branch_handover_plan references allocation_plan,
  branch_id   text not null constraint branch_handover_branch references branch,
  clients     integer not null,
  completed_by text,
  completed_at timestamptz,
  primary key (plan_id, branch_id),
  constraint branch_handover_completed check ((completed_by is null) = (completed_at is null))
);
