-- Pay of a closed period: a run made by one person and decided by another, its statements, and the ledger of what follows.
create table pay_run (
  period_id  text not null constraint pay_run_period references period,
  run        integer not null constraint pay_run_number check (run >= 1),
  version    integer not null,
  scheme_id  text not null,
  state      text not null constraint pay_run_state check (state in ('MADE', 'APPROVED', 'REJECTED')),
  hash       text not null,
  pay_day    date not null,
  made_by    text not null,
  made_at    timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  primary key (period_id, run),
  constraint pay_run_four_eyes check (decided_by <> made_by),
  constraint pay_run_decided_by_someone check ((state = 'MADE') = (decided_by is null))
);
-- A run is computed from the ledger as it stands, so the one before it must be decided first.
create unique index pay_run_one_undecided on pay_run ((true)) where state = 'MADE';
create unique index pay_run_one_approved on pay_run (period_id) where state = 'APPROVED';

create function pay_lines_sum(detail jsonb) returns numeric language sql immutable as $$
  select coalesce(sum((line ->> 'amount')::numeric), 0) from jsonb_array_elements(detail -> 'lines') line
$$;

create table pay_statement (
  period_id text not null,
  run       integer not null,
  staff_id  text not null,
  branch_id text not null,
  name      text not null,
  earned    numeric(20, 2) not null constraint pay_statement_earned check (earned >= 0),
  deferred  numeric(20, 2) not null constraint pay_statement_deferred check (deferred between 0 and earned),
  released  numeric(20, 2) not null,
  advanced  numeric(20, 2) not null,
  netted    numeric(20, 2) not null,
  carried_forward numeric(20, 2) not null constraint pay_statement_carried check (carried_forward >= 0),
  payable   numeric(20, 2) not null constraint pay_statement_never_negative check (payable >= 0),
  detail    jsonb not null,
  primary key (period_id, run, staff_id),
  constraint pay_statement_run foreign key (period_id, run) references pay_run,
  constraint pay_statement_adds_up check (pay_lines_sum(detail) = payable)
);

-- Append only. What a person still has to get of an instalment is the sum of its rows; a debt likewise.
create table pay_ledger (
  entry     bigint generated always as identity primary key,
  staff_id  text not null,
  kind      text not null constraint pay_ledger_kind
    check (kind in ('ADVANCE', 'SETTLEMENT', 'DEFERRED', 'RELEASED', 'NETTED', 'DEBT', 'DEBT_SETTLED')),
  on_date   date not null,
  due_on    date,
  amount    numeric(20, 2) not null constraint pay_ledger_positive check (amount > 0),
  period_id text not null,
  run       integer not null,
  constraint pay_ledger_run foreign key (period_id, run) references pay_run,
  constraint pay_ledger_instalment check ((kind in ('DEFERRED', 'RELEASED', 'NETTED')) = (due_on is not null))
);
create index pay_ledger_of_person on pay_ledger (staff_id, entry);

create function pay_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'pay statements and ledger rows are never changed; a difference is settled in the next run';
end $$;
create trigger pay_statement_is_final before update or delete on pay_statement
  for each row execute function pay_is_final();
create trigger pay_ledger_is_final before update or delete on pay_ledger
  for each row execute function pay_is_final();
