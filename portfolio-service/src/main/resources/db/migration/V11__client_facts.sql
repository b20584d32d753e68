-- Facts of clients have a day of their own; the tier keeps the facts that decided it (SEM-15).

alter table client
  add as_of        date,
  add loan_class   text constraint client_loan_class
    check (loan_class in ('PASS', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS')),
  add initials     text not null default '',
  add search_terms text[] not null default '{}';
update client set as_of = reference_date;
alter table client alter as_of set not null;

-- One row for every day on which the tier of a client was decided.
create table client_tier (
  client_id      text not null constraint client_tier_client references client on delete cascade,
  reference_date date not null,
  category       text not null,
  loan_balance   numeric(20, 2) not null constraint client_tier_loan check (loan_balance >= 0),
  group_id       text,
  tier           text not null
    constraint client_tier_tier check (tier in ('LARGE', 'MEDIUM', 'SMALL', 'UNTIERED', 'INSTITUTIONAL')),
  group_loans    numeric(20, 2) not null constraint client_tier_group_loans check (group_loans >= 0),
  scheme_id      text not null,
  primary key (client_id, reference_date)
);
create index client_tier_of_group on client_tier (group_id) where group_id is not null;

insert into client_tier (client_id, reference_date, category, loan_balance, group_id, tier, group_loans, scheme_id)
select client_id, reference_date, category, loan_balance, group_id, tier, group_loans, tier_scheme_id from client;
