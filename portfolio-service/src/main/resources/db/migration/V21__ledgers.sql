-- Three ledgers: performance credit is the table responsibility; who serves follows it but for leaves with a deputy;
-- who originated a loan never changes (SEM-6, H-02).

-- However the shares of an entry are written, they sum to exactly 1 and one holder leads (SEM-7).
drop trigger responsibility_shares on responsibility_holder;
drop function responsibility_shares_sum_to_one;
create function responsibility_shares_sum_to_one() returns trigger language plpgsql as $$
declare
  broken text;
begin
  select h.client_id into broken
  from responsibility_holder h
  join (select distinct client_id, valid_from from touched) t using (client_id, valid_from)
  group by h.client_id, h.valid_from
  having sum(h.share) <> 1 or count(*) filter (where h.lead) <> 1
  limit 1;
  if broken is not null then
    raise exception 'shares of client % do not sum to 1 with one lead', broken using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger responsibility_shares_added after insert on responsibility_holder
  referencing new table as touched
  for each statement execute function responsibility_shares_sum_to_one();
create trigger responsibility_shares_changed after update on responsibility_holder
  referencing new table as touched
  for each statement execute function responsibility_shares_sum_to_one();
create trigger responsibility_shares_removed after delete on responsibility_holder
  referencing old table as touched
  for each statement execute function responsibility_shares_sum_to_one();

-- A short leave moves servicing to a deputy and back; to_day is the first day back.
create table leave_cover (
  leave_id      text primary key,
  staff_id      text not null,
  deputy_id     text not null,
  from_day      date not null,
  to_day        date not null,
  registered_by text not null,
  registered_at timestamptz not null,
  constraint leave_cover_two_persons check (staff_id <> deputy_id),
  constraint leave_cover_short check (to_day > from_day and to_day <= from_day + interval '5 months')
);
create index leave_cover_of_staff on leave_cover (staff_id, from_day);
create index leave_cover_of_deputy on leave_cover (deputy_id, from_day);

create table origination (
  loan_id       text primary key,
  client_id     text not null constraint origination_client references client,
  staff_id      text not null,
  originated_on date not null,
  recorded_by   text not null,
  recorded_at   timestamptz not null
);
create index origination_of_client on origination (client_id, originated_on);
create index origination_of_staff on origination (staff_id, client_id);

create function origination_never_moves() returns trigger language plpgsql as $$
begin
  raise exception 'who originated loan % never changes', old.loan_id using errcode = 'check_violation';
end $$;
create trigger origination_kept before update or delete on origination
  for each row execute function origination_never_moves();
