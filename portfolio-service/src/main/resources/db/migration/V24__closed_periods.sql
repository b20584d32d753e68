-- The assessment periods that the performance service has closed (SEM-12): a decision from a day before the end of one of them
-- changes what was reported there. At most one row for each period.
create table closed_period (
  period_id text primary key,
  from_day  date not null,
  to_day    date not null,
  closed_at timestamptz not null,
  constraint closed_period_days check (to_day > from_day)
);
