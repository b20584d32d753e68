-- What is proven of a drafted plan: no plan under the rules costs less. Asked for with the draft, answered by a job.

create table allocation_bound (
  plan_id    text primary key constraint allocation_bound_plan references allocation_plan on delete cascade,
  -- Which draft the proof is about: a plan that the system drafts anew keeps its id.
  lines_hash text not null,
  state      text not null constraint allocation_bound_state check (state in ('PENDING', 'PROVEN', 'UNAVAILABLE')),
  value      numeric(30) constraint allocation_bound_value check (value >= 0),
  method     text constraint allocation_bound_method check (method in ('BRANCH_PLACEMENTS', 'LOAD_PRICES')),
  decided_at timestamptz,
  constraint allocation_bound_proven check ((state = 'PROVEN') = (value is not null and method is not null)),
  constraint allocation_bound_decided check ((state = 'PENDING') = (decided_at is null))
);
create index allocation_bound_pending on allocation_bound (plan_id) where state = 'PENDING';
