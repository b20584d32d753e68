-- What another price of a handover, or of a client outside its branch, would give; computed by a job, never part of a plan.

create table price_study (
  study_id    text primary key,
  -- No foreign key: a plan that the system drafts anew keeps its id, and the study stays to be seen as outdated.
  plan_id     text not null,
  price       text not null constraint price_study_price check (price in ('HANDOVER', 'OUTSIDE_BRANCH')),
  -- In the order in which they are tried; HARD stands for territory that must be obeyed.
  prices      text[] not null constraint price_study_prices check (cardinality(prices) > 0),
  own_price   text not null,
  inputs_hash text not null,
  scheme_id   text not null,
  scheme_hash text not null,
  lines_hash  text not null,
  engine      text not null,
  state       text not null
    constraint price_study_state check (state in ('RUNNING', 'COMPLETE', 'CANCELLED', 'OVERTAKEN', 'FAILED')),
  started_by  text not null,
  started_at  timestamptz not null,
  ended_at    timestamptz,
  -- When it was noticed that clients or staff had changed since.
  outdated_at timestamptz,
  own         jsonb,
  points      jsonb not null default '[]',
  constraint price_study_ended check ((state = 'RUNNING') = (ended_at is null))
);
create index price_study_of_plan on price_study (plan_id, started_at desc, study_id);
create unique index price_study_running on price_study (plan_id) where state = 'RUNNING';
