-- Who developed a client (A-09): dated claims with proof, one case for each client or newcomer, decided by two people.

create table development_case (
  case_id        text primary key,
  scheme_id      text not null,
  -- The client, or the registration number of one that core banking does not know yet.
  subject        text not null,
  client_id      text,
  client_name    text not null,
  registration   text,
  newcomer       boolean not null,
  state          text not null
    constraint development_case_state check (state in ('OPEN', 'PROPOSED', 'DECIDED', 'REFUSED')),
  opened_at      timestamptz not null,
  contest_until  date,
  effective_from date,
  reason         text,
  departs        boolean,
  proposed_by    text,
  proposed_by_name text,
  proposed_at    timestamptz,
  return_reason  text,
  approved_by    text,
  approved_by_name text,
  approved_at    timestamptz,
  effect         text constraint development_effect
    check (effect in ('HOLDS', 'STRONGER_RULE', 'NOT_COVERED', 'AWAITS_CLIENT')),
  effect_rule    text,
  constraint development_case_client check (client_id is not null or registration is not null),
  constraint development_case_proposed check (state not in ('PROPOSED', 'DECIDED')
    or (proposed_by is not null and effective_from is not null and reason is not null)),
  constraint development_case_decided check (state <> 'DECIDED' or (approved_by is not null and effect is not null)),
  constraint development_case_four_eyes check (approved_by <> proposed_by)
);
-- A client or newcomer has one case that is not refused.
create unique index development_case_subject on development_case (subject) where state <> 'REFUSED';
create index development_case_newest on development_case (opened_at desc, case_id desc);

create table development_claim (
  claim_id       text primary key,
  case_id        text not null constraint development_claim_case references development_case,
  staff_id       text not null,
  branch_id      text not null,
  proof_kind     text not null,
  proof_date     date not null,
  statement      text not null,
  documents      jsonb not null,
  state          text not null
    constraint development_claim_state check (state in ('FILED', 'CONFIRMED', 'REFUSED')),
  filed_at       timestamptz not null,
  head           text,
  head_name      text,
  head_at        timestamptz,
  head_reason    text,
  share          numeric(7, 6) constraint development_share check (share >= 0 and share <= 1),
  constraint development_claim_answered check ((state = 'FILED') = (head is null))
);
create unique index development_claim_once on development_claim (case_id, staff_id) where state <> 'REFUSED';
create index development_claim_of_staff on development_claim (staff_id);
create index development_claim_of_branch on development_claim (branch_id);

-- Who developed a client by decision, from a day on; goes before what core banking states.
create table client_developer (
  client_id  text not null constraint client_developer_client references client,
  staff_id   text not null,
  share      numeric(7, 6) not null constraint client_developer_share check (share > 0 and share <= 1),
  lead       boolean not null,
  valid_from date not null,
  case_id    text not null,
  primary key (client_id, staff_id)
);
create unique index client_developer_one_lead on client_developer (client_id) where lead;
