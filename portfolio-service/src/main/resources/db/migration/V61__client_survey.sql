-- Rounds of the client survey (S-07), through a channel that nobody surveyed runs (K-03).

create table survey_round (
  round_id     text primary key,
  title        text not null,
  from_date    date not null,
  to_date      date not null,
  scheme_id    text not null,
  seed         text not null,
  state        text not null constraint survey_round_state check (state in ('OPEN', 'PUBLISHED')),
  opened_by    text not null,
  opened_at    timestamptz not null,
  published_by text,
  published_at timestamptz,
  version      bigint not null,
  constraint survey_round_period check (to_date > from_date),
  constraint survey_round_once unique (from_date, to_date),
  constraint survey_round_published check ((state = 'PUBLISHED') = (published_at is not null and published_by is not null)),
  constraint survey_round_four_eyes check (published_by is null or published_by <> opened_by)
);

create table survey_invitation (
  round_id   text not null constraint survey_invitation_round references survey_round,
  client_id  text not null constraint survey_invitation_client references client,
  staff_id   text not null,
  staff_unit text not null,
  place      integer not null,
  primary key (round_id, client_id)
);
create index survey_invitation_of_staff on survey_invitation (round_id, staff_id, place);

-- A form is never changed.
create table survey_form (
  round_id   text not null,
  client_id  text not null,
  channel    text not null constraint survey_form_channel check (channel in ('PAPER', 'CALL')),
  answers    jsonb not null,
  points     integer not null,
  answered   integer not null,
  valid      boolean not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (round_id, client_id),
  constraint survey_form_invited foreign key (round_id, client_id) references survey_invitation
);

create table survey_result (
  round_id         text not null constraint survey_result_round references survey_round,
  staff_id         text not null,
  branch_id        text not null,
  invited          integer not null,
  forms            integer not null,
  valid_forms      integer not null,
  score            numeric(5, 2) constraint survey_result_score check (score between 0 and 100),
  clients_at_start integer not null,
  retained         integer not null,
  handed_over      integer not null,
  complaints       integer not null,
  primary key (round_id, staff_id)
);
