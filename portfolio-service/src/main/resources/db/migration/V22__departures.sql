-- Leaving staff (H-04, H-05): how many open clients everybody holds, as told to the exam service, and the clearance of
-- those who leave.

create table staff_holding (
  staff_id  text primary key,
  clients   integer not null constraint staff_holding_clients check (clients >= 0),
  handovers integer not null constraint staff_holding_handovers check (handovers >= 0),
  cleared   boolean not null
);

create table departure (
  staff_id      text primary key,
  last_day      date not null,
  reason        text not null,
  scheme_id     text not null,
  registered_by text not null,
  registered_at timestamptz not null,
  cleared_by    text,
  cleared_at    timestamptz,
  constraint departure_cleared check ((cleared_by is null) = (cleared_at is null)),
  constraint departure_not_by_oneself check (cleared_by <> staff_id)
);

create table departure_tick (
  staff_id  text not null constraint departure_tick_departure references departure,
  item      text not null,
  remark    text not null,
  ticked_by text not null,
  ticked_at timestamptz not null,
  primary key (staff_id, item)
);
