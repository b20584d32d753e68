-- What the client survey found about a manager, from the events of portfolio (F-02, S-07).
create table client_satisfaction (
  staff_id  text not null,
  from_date date not null,
  to_date   date not null,
  round_id  text not null,
  score     numeric(5, 2) not null constraint client_satisfaction_score check (score between 0 and 100),
  forms     integer not null,
  primary key (staff_id, from_date, to_date)
);
create index client_satisfaction_of_period on client_satisfaction (from_date, to_date);
