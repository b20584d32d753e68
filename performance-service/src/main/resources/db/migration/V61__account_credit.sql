-- Shares agreed for one account; on its days they override those of the client (SEM-7). Without holders the client's count again.
create table account_credit (
  account_id  text not null,
  from_date   date not null,
  decision_id text not null,
  primary key (account_id, from_date)
);

create table account_credit_holder (
  account_id text not null,
  from_date  date not null,
  staff_id   text not null,
  share      numeric(7, 6) not null constraint account_credit_share check (share > 0 and share <= 1),
  primary key (account_id, from_date, staff_id),
  constraint holder_of_account_credit foreign key (account_id, from_date) references account_credit on delete cascade
);
