-- Accounts of clients as core banking states them, the latest state each.

create table account (
  account_id    text primary key,
  client_id     text not null constraint account_client references client,
  kind          text not null constraint account_kind check (kind in ('LOAN', 'TERM_DEPOSIT', 'DEMAND_DEPOSIT')),
  opened_on     date not null,
  matures_on    date,
  closed_on     date,
  balance       numeric(20, 2) not null constraint account_balance check (balance >= 0),
  loan_class    text constraint account_loan_class
    check (loan_class in ('PASS', 'SPECIAL_MENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS')),
  overdue_since date,
  as_of         date not null,
  constraint account_loan_only check (kind = 'LOAN' or (loan_class is null and overdue_since is null))
);
create index account_of_client on account (client_id);
create index account_loan_maturity on account (matures_on) where kind = 'LOAN' and closed_on is null;
