-- Cooperation agreements with companies, and the monthly statements that their covenants are tested by.

create table agreement (
  agreement_id  text primary key,
  client_id     text not null constraint agreement_client references client,
  signed_on     date not null,
  ends_on       date not null,
  lends         boolean not null,
  terms         jsonb not null,
  statement_day integer not null constraint agreement_statement_day check (statement_day between 1 and 28),
  services      text[] not null,
  staff_id      text not null,
  recorded_at   timestamptz not null,
  constraint agreement_period check (ends_on > signed_on)
);
create index agreement_of_client on agreement (client_id, signed_on);

-- Facts; the last statement of a month counts.
create table agreement_statement (
  seq          bigint generated always as identity primary key,
  agreement_id text not null constraint agreement_statement_of references agreement,
  month        date not null constraint agreement_statement_month check (extract(day from month) = 1),
  received_on  date not null,
  figures      jsonb not null,
  staff_id     text not null,
  recorded_at  timestamptz not null
);
create index agreement_statement_last on agreement_statement (agreement_id, month desc, seq desc);
