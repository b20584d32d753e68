-- Service cases: what clients and others bring to the bank, who owns it, and its clocks (S-01 to S-04, W-19, W-33).

create sequence service_case_number;

create table service_case (
  case_id            text primary key,
  kind               text not null
    constraint service_case_kind check (kind in ('COMPLAINT', 'INQUIRY', 'FAULT', 'APPLICATION')),
  channel            text not null
    constraint service_case_channel check (channel in ('COUNTER', 'PHONE', 'ONLINE', 'LETTER')),
  client_id          text constraint service_case_client references client,
  contact_name       text,
  contact_phone      text,
  content            text not null,
  read_back          boolean not null,
  scheme_id          text not null,
  relay_seconds      bigint not null constraint service_case_relay check (relay_seconds > 0),
  response_seconds   bigint not null constraint service_case_response check (response_seconds > 0),
  resolution_seconds bigint not null constraint service_case_resolution check (resolution_seconds > 0),
  recorded_by        text not null,
  received_at        timestamptz not null,
  state              text not null
    constraint service_case_state check (state in ('RECEIVED', 'RELAYED', 'ACCEPTED', 'RESOLVED', 'CLOSED')),
  owner_staff        text not null,
  owner_unit         text not null,
  offered_unit       text,
  offered_staff      text,
  promised_at        timestamptz,
  relayed_at         timestamptz,
  responded_at       timestamptz,
  paused_since       timestamptz,
  paused_seconds     bigint not null constraint service_case_paused check (paused_seconds >= 0),
  handling           text,
  outcome            text constraint service_case_outcome check (outcome in ('ACCEPTED', 'RETURNED')),
  return_reason      text,
  resolved_at        timestamptz,
  closed_at          timestamptz,
  version            bigint not null,
  -- A known client needs no contact; nobody else's is kept longer than it is needed.
  constraint service_case_of_one check (client_id is null or (contact_name is null and contact_phone is null)),
  constraint service_case_offer check ((state = 'RELAYED') = (offered_unit is not null)),
  constraint service_case_resolved
    check ((state in ('RESOLVED', 'CLOSED')) = (resolved_at is not null and handling is not null)),
  constraint service_case_closed check ((state = 'CLOSED') = (closed_at is not null)),
  constraint service_case_application check (outcome is null or kind = 'APPLICATION'),
  constraint service_case_decided check (kind <> 'APPLICATION' or resolved_at is null or outcome is not null),
  constraint service_case_returned check ((outcome is not distinct from 'RETURNED') = (return_reason is not null))
);
create index service_case_of_owner on service_case (owner_staff, received_at desc, case_id desc);
create index service_case_of_unit on service_case (owner_unit, received_at desc, case_id desc);
create index service_case_offered on service_case (offered_unit, received_at desc) where offered_unit is not null;
create index service_case_received on service_case (received_at desc, case_id desc);
create index service_case_of_recorder on service_case (recorded_by, received_at desc, case_id desc);
create index service_case_of_client on service_case (client_id, received_at) where client_id is not null;
create index service_case_complaints on service_case (closed_at) where kind = 'COMPLAINT';

-- Every act on a case, never changed (S-02).
create table service_case_entry (
  case_id  text not null constraint service_case_entry_case references service_case,
  seq      integer not null,
  at       timestamptz not null,
  staff_id text not null,
  act      text not null,
  note     text,
  unit_id  text,
  to_staff text,
  phrases  text[] not null,
  primary key (case_id, seq)
);

-- The revisits of complaints (S-03): a sample for each period, drawn by a seed that anybody can recompute.
create table revisit_sample (
  sample_id  text primary key,
  from_date  date not null,
  to_date    date not null,
  scheme_id  text not null,
  seed       text not null,
  complaints integer not null constraint revisit_sample_complaints check (complaints >= 0),
  due_on     date not null,
  drawn_by   text not null,
  drawn_at   timestamptz not null,
  constraint revisit_sample_period check (to_date > from_date),
  constraint revisit_sample_once exclude using gist (daterange(from_date, to_date) with &&)
);

create table revisit (
  case_id      text primary key constraint revisit_case references service_case,
  sample_id    text not null constraint revisit_of_sample references revisit_sample,
  place        integer not null constraint revisit_place check (place >= 1),
  on_site      boolean not null,
  signed       boolean,
  points       text[],
  note         text,
  revisited_by text,
  revisited_at timestamptz,
  version      bigint not null,
  constraint revisit_done check ((revisited_by is null) = (revisited_at is null)
    and (revisited_by is null) = (points is null) and (revisited_by is null) = (signed is null)),
  -- On site means with the client's signature.
  constraint revisit_signature check (revisited_by is null or not on_site or signed)
);
create index revisit_of on revisit (sample_id, place);
