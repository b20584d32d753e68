-- New holders for some clients between two allocations (A-12): the clients of one manager, or single ones.

create table reallocation (
  reallocation_id text primary key,
  plan_id         text not null constraint reallocation_plan references allocation_plan,
  staff_id        text,
  effective_from  date not null,
  state           text not null constraint reallocation_state check (state in ('PROPOSED', 'APPROVED')),
  hash            text not null,
  proposed_by     text not null,
  proposed_at     timestamptz not null,
  approved_by     text,
  approved_at     timestamptz,
  clients         integer not null constraint reallocation_clients check (clients > 0),
  lines           jsonb not null,
  constraint reallocation_four_eyes check (approved_by is null or approved_by <> proposed_by),
  constraint reallocation_approved check ((state = 'APPROVED') = (approved_by is not null))
);
