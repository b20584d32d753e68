create table directory_person (
  person_id text primary key,
  subject   text not null constraint directory_person_subject unique,
  name      text not null,
  unit_id   text not null,
  roles     text[] not null,
  active    boolean not null
);

create table outbox_sequence (
  agg_type text not null,
  agg_id   text not null,
  last_seq bigint not null,
  primary key (agg_type, agg_id)
);

create table outbox (
  id          bigint generated always as identity primary key,
  event_id    uuid not null constraint outbox_event unique,
  type        text not null,
  agg_type    text not null,
  agg_id      text not null,
  agg_seq     bigint not null,
  data        jsonb not null,
  occurred_at timestamptz not null,
  sent        boolean not null default false,
  constraint outbox_aggregate_sequence unique (agg_type, agg_id, agg_seq)
);
create index outbox_unsent on outbox (id) where not sent;

create function outbox_wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

create table inbox_cursor (
  agg_type text not null,
  agg_id   text not null,
  last_seq bigint not null,
  parked   integer not null default 0 constraint inbox_cursor_parked check (parked >= 0),
  primary key (agg_type, agg_id)
);

create table inbox_parked (
  agg_type    text not null,
  agg_id      text not null,
  agg_seq     bigint not null,
  event_id    uuid not null,
  type        text not null,
  occurred_at timestamptz not null,
  data        bytea not null,
  reason      text,
  parked_at   timestamptz not null,
  primary key (agg_type, agg_id, agg_seq)
);

create table idempotency (
  subject     text not null,
  key         text not null constraint idempotency_key_length check (length(key) between 1 and 64),
  fingerprint text not null,
  answer      text,
  created_at  timestamptz not null,
  primary key (subject, key)
);

create table scheme (
  scheme_id      text primary key,
  kind           text not null,
  title          text not null,
  source         text not null,
  effective_from date not null,
  parameters     jsonb not null,
  hash           text not null,
  state          text not null constraint scheme_state check (state in ('DRAFT', 'APPROVED')),
  drafted_by     text not null,
  drafted_at     timestamptz not null,
  approved_by    text,
  approved_at    timestamptz,
  constraint scheme_four_eyes check (approved_by is null or approved_by <> drafted_by),
  constraint scheme_approved_by_someone check ((state = 'APPROVED') = (approved_by is not null))
);
create index scheme_in_force on scheme (kind, effective_from) where state = 'APPROVED';

create table audit_entry (
  seq           bigint generated always as identity primary key,
  at            timestamptz not null,
  subject       text not null,
  action        text not null,
  resource      text not null,
  detail_hash   text not null,
  previous_hash text not null constraint audit_entry_chain unique,
  hash          text not null
);
