-- Shares agreed for one account (SEM-7): proposed, then approved by a second person who is no party. In force in
-- [valid_from, valid_to) once approved; without holders those of the client count again. What was approved stays: a later
-- decision from the same day leaves an empty interval behind.

create table account_credit (
  account_credit_id text primary key,
  account_id    text not null constraint account_credit_account references account,
  valid_from    date not null,
  valid_to      date,
  state         text not null constraint account_credit_state check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
  reason        text not null,
  proposed_by   text not null,
  proposed_at   timestamptz not null,
  decided_by    text,
  decided_at    timestamptz,
  refusal       text,
  constraint account_credit_period check (valid_to >= valid_from),
  constraint account_credit_four_eyes check (decided_by is null or decided_by <> proposed_by),
  constraint account_credit_decided check ((state = 'PROPOSED') = (decided_by is null)),
  constraint account_credit_refused check ((state = 'REFUSED') = (refusal is not null)),
  constraint account_credit_in_force check (state = 'APPROVED' or valid_to is null)
);
create unique index account_credit_one_proposal on account_credit (account_id) where state = 'PROPOSED';
create unique index account_credit_one_open on account_credit (account_id) where state = 'APPROVED' and valid_to is null;
create index account_credit_of_account on account_credit (account_id, valid_from);
create index account_credit_of_state on account_credit (state, account_credit_id);

create table account_credit_holder (
  account_credit_id text not null constraint account_credit_holder_decision references account_credit on delete cascade,
  staff_id text not null,
  share    numeric(7, 6) not null constraint account_credit_share check (share > 0 and share <= 1),
  primary key (account_credit_id, staff_id)
);
create index account_credit_of_staff on account_credit_holder (staff_id, account_credit_id);

create function account_shares_sum_to_one() returns trigger language plpgsql as $$
declare
  broken text;
begin
  select h.account_credit_id into broken
  from account_credit_holder h
  join (select distinct account_credit_id from touched) t using (account_credit_id)
  group by h.account_credit_id
  having sum(h.share) <> 1
  limit 1;
  if broken is not null then
    raise exception 'shares of decision % do not sum to 1', broken using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger account_shares_added after insert on account_credit_holder
  referencing new table as touched
  for each statement execute function account_shares_sum_to_one();
create trigger account_shares_changed after update on account_credit_holder
  referencing new table as touched
  for each statement execute function account_shares_sum_to_one();
create trigger account_shares_removed after delete on account_credit_holder
  referencing old table as touched
  for each statement execute function account_shares_sum_to_one();
