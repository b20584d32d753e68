-- Projections of other services' events: who and what the facts belong to.

create table branch (
  branch_id   text primary key,
  name        text not null,
  head_office boolean not null,
  active      boolean not null
);

create table staff_member (
  staff_id  text primary key,
  name      text not null,
  branch_id text not null,
  joined_on date not null,
  active    boolean not null
);

create table qualification (
  staff_id   text primary key,
  plan_id    text not null,
  tier       text not null constraint qualification_tier check (tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR')),
  rank       integer not null constraint qualification_rank check (rank >= 1),
  valid_from date not null,
  valid_to   date not null
);

create table client (
  client_id      text primary key,
  branch_id      text not null,
  group_id       text,
  tier           text not null,
  corporate      boolean not null,
  reference_date date not null
);

create table responsibility (
  client_id  text not null,
  from_date  date not null,
  basis      text not null constraint responsibility_basis check (basis in ('INCUMBENT', 'ALLOCATION')),
  plan_id    text,
  primary key (client_id, from_date)
);

create table responsibility_holder (
  client_id text not null,
  from_date date not null,
  staff_id  text not null,
  share     numeric(7, 6) not null constraint responsibility_share check (share > 0 and share <= 1),
  lead      boolean not null,
  primary key (client_id, from_date, staff_id),
  constraint holder_of_responsibility foreign key (client_id, from_date)
    references responsibility (client_id, from_date) on delete cascade
);

-- What core banking delivers.

create table account (
  account_id           text primary key,
  client_id            text not null,
  product              text not null constraint account_product
    check (product in ('LOAN', 'TIME_DEPOSIT', 'DEMAND_DEPOSIT', 'FEE')),
  opened_on            date not null,
  base_average_balance numeric(20, 2) not null,
  constraint account_base_balance check (base_average_balance >= 0),
  constraint account_base_of_demand_items_only check (product = 'DEMAND_DEPOSIT' or base_average_balance = 0),
  constraint account_client foreign key (client_id) references client
);
create index account_of_client on account (client_id);

create table account_fact (
  month                  date not null constraint account_fact_month check (extract(day from month) = 1),
  account_id             text not null constraint account_fact_account references account,
  average_balance        numeric(20, 2) not null constraint account_fact_balance check (average_balance >= 0),
  income                 numeric(20, 2) not null,
  direct_cost            numeric(20, 2) not null,
  risk_cost              numeric(20, 2) not null,
  non_performing_balance numeric(20, 2) not null constraint account_fact_non_performing check (non_performing_balance >= 0),
  primary key (month, account_id)
);

create table cost_pool (
  month     date not null constraint cost_pool_month check (extract(day from month) = 1),
  branch_id text not null constraint cost_pool_branch references branch,
  kind      text not null constraint cost_pool_kind check (kind in ('MANAGEMENT', 'FIXED_ASSET')),
  amount    numeric(20, 2) not null,
  primary key (month, branch_id, kind)
);

-- Periods and what is computed in them.

create table period (
  period_id        text primary key,
  title            text not null,
  from_date        date not null,
  to_date          date not null,
  scheme_id        text not null constraint period_scheme references scheme,
  state            text not null constraint period_state check (state in ('OPEN', 'SOFT_CLOSED', 'CLOSED')),
  version          bigint not null,
  opened_by        text not null,
  opened_at        timestamptz not null,
  submitted_by     text,
  submitted_at     timestamptz,
  closed_by        text,
  closed_at        timestamptz,
  result_version   integer not null constraint period_result_version check (result_version >= 0),
  hash             text,
  bank_total       numeric(20, 2),
  scoreboard_total numeric(20, 2),
  no_holder        numeric(20, 2),
  unallocated_cost numeric(20, 2),
  decay_retained   numeric(20, 2),
  staff_count      integer not null,
  constraint period_whole_months check (
    from_date < to_date and extract(day from from_date) = 1 and extract(day from to_date) = 1),
  constraint period_four_eyes check (closed_by is null or closed_by <> submitted_by),
  constraint period_submitted_by_someone check ((state = 'OPEN') = (submitted_by is null)),
  constraint period_closed_by_someone check ((state = 'CLOSED') = (closed_by is not null)),
  constraint period_result_when_frozen check (state = 'OPEN' or (hash is not null and bank_total is not null)),
  constraint period_ties_to_the_bank check (bank_total is not distinct from scoreboard_total)
);

create table target (
  period_id       text not null constraint target_period references period,
  staff_id        text not null,
  rorac           numeric(20, 2) not null,
  deposit_average numeric(20, 2) not null constraint target_deposit check (deposit_average >= 0),
  loan_average    numeric(20, 2) not null constraint target_loan check (loan_average >= 0),
  primary key (period_id, staff_id)
);

create table indicator_value (
  period_id text not null constraint indicator_value_period references period,
  staff_id  text not null,
  indicator text not null,
  value     numeric(12, 2) not null constraint indicator_value_range check (value between 0 and 150),
  primary key (period_id, staff_id, indicator)
);

create table evaluation (
  period_id text not null constraint evaluation_period references period,
  version   integer not null,
  staff_id  text not null,
  branch_id text not null,
  rank      integer not null constraint evaluation_rank check (rank >= 1),
  score     numeric not null,
  rorac     numeric(20, 2) not null,
  detail    jsonb not null,
  primary key (period_id, version, staff_id),
  constraint evaluation_one_per_rank unique (period_id, version, rank)
);
create index evaluation_of_branch on evaluation (period_id, version, branch_id, rank);

create function evaluation_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'evaluations are never changed; a correction is a new version';
end $$;
create trigger evaluation_is_final before update or delete on evaluation
  for each row execute function evaluation_is_final();
