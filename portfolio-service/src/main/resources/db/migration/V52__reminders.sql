-- Reminders are computed; only that somebody took note of one is kept. A later step of the same deadline reminds anew.

create table reminder_acknowledged (
  staff_id        text not null,
  kind            text not null,
  ref             text not null,
  due_on          date not null,
  lead_days       integer not null,
  acknowledged_at timestamptz not null,
  primary key (staff_id, kind, ref, due_on, lead_days)
);

-- What a member of staff enters in the own calendar.
create table calendar_entry (
  entry_id    text primary key,
  staff_id    text not null,
  day         date not null,
  title       text not null,
  client_id   text constraint calendar_entry_client references client,
  entered_at  timestamptz not null
);
create index calendar_entry_of_staff on calendar_entry (staff_id, day);
