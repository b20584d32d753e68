-- Visits to clients (W-01). A record is a fact: a correction is a further record, and only the last of a chain counts.

create table visit (
  visit_id    text primary key,
  client_id   text not null constraint visit_client references client,
  visited_on  date not null,
  kind        text not null constraint visit_kind check (kind in ('HOME', 'BUSINESS_PLACE', 'PROJECT_SITE', 'AT_THE_BANK')),
  purpose     text not null constraint visit_purpose check (purpose in ('POST_LOAN', 'LOAN_MARKETING', 'MAINTENANCE')),
  place       text not null,
  visitors    text[] not null,
  findings    jsonb not null,
  next_step   text,
  next_on     date,
  corrects    text constraint visit_corrects references visit,
  counts      boolean not null default true,
  scheme_id   text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint visit_next_after check (next_on is null or (next_on > visited_on and next_step is not null)),
  constraint visit_two_managers check (purpose <> 'LOAN_MARKETING' or cardinality(visitors) >= 2)
);
create unique index visit_corrected_once on visit (corrects) where corrects is not null;
create index visit_of_client on visit (client_id, visited_on) where counts;
create index visit_of_day on visit (visited_on desc, visit_id desc) where counts;
create index visit_of_visitor on visit using gin (visitors) where counts;
create index visit_next on visit (next_on) where counts and next_on is not null;
