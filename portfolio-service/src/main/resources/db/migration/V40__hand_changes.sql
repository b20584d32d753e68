-- What the engine proposed, where people gave the client to somebody else; and a territory exception that they recorded (A-03).
alter table allocation_line add column proposed jsonb;
alter table allocation_line add column exception text
  constraint allocation_line_exception check (exception in ('A-03'));
create index allocation_line_of_incumbent on allocation_line using gin (incumbent jsonb_path_ops);

-- Every change of a plan by hand, for ever: who, from whom to whom, why, and what it cost. Rows are only added.
create table hand_change (
  change_id      bigint generated always as identity primary key,
  act_id         text not null,
  plan_id        text not null constraint hand_change_plan references allocation_plan,
  client_id      text not null constraint hand_change_client references client,
  branch_id      text not null,
  holders_before jsonb not null,
  holders_after  jsonb not null,
  scheme_id      text not null,
  reason         text not null,
  explanation    text not null,
  exception      text constraint hand_change_exception check (exception in ('A-03')),
  difference     numeric(30, 0) not null,
  made_by        text not null,
  made_by_staff  text not null,
  made_at        timestamptz not null
);
create index hand_change_of_plan on hand_change (plan_id, change_id);
create index hand_change_of_branch on hand_change (plan_id, branch_id, change_id);

-- The course of each branch's part of a plan (A-21): opened to the branch, submitted, accepted or returned. The last act
-- says where the part stands. Rows are only added.
create table plan_part_act (
  act_id    bigint generated always as identity primary key,
  plan_id   text not null constraint plan_part_act_plan references allocation_plan,
  branch_id text not null constraint plan_part_act_branch references branch,
  state     text not null constraint plan_part_act_state check (state in ('OPEN', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
  acted_by  text not null,
  acted_by_staff text not null,
  acted_at  timestamptz not null,
  note      text
);
create index plan_part_act_of_branch on plan_part_act (plan_id, branch_id, act_id desc);
