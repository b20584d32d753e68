-- A manager's own work: the daily log, the recurring tasks, own tasks, and the reports of market research.

-- Facts: a correction is a further entry that names the one it corrects.
create table work_log_entry (
  entry_id    text primary key,
  staff_id    text not null,
  day         date not null,
  client_id   text constraint work_log_entry_client references client,
  done        text not null,
  result      text,
  next_step   text,
  corrects    text constraint work_log_entry_corrects references work_log_entry,
  late        boolean not null,
  recorded_at timestamptz not null
);
create unique index work_log_corrected_once on work_log_entry (corrects) where corrects is not null;
create index work_log_of_staff on work_log_entry (staff_id, day);

create function work_log_never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'entry % of a work log never changes', old.entry_id using errcode = 'check_violation';
end $$;
create trigger work_log_never_changes before update or delete on work_log_entry
  for each row execute function work_log_never_changes();

-- That a head has read a log, with or without a remark.
create table work_log_reading (
  reading_id text primary key,
  staff_id   text not null,
  day        date not null,
  read_by    text not null,
  remark     text,
  read_at    timestamptz not null,
  constraint work_log_read_by_another check (read_by <> staff_id)
);
create index work_log_reading_of on work_log_reading (staff_id, day);

-- A recurring task that was done in a period; which tasks there are is in the scheme.
create table work_tick (
  tick_id   text primary key,
  staff_id  text not null,
  task      text not null,
  every     text not null constraint work_tick_every check (every in ('DAY', 'WEEK', 'MONTH')),
  period    date not null,
  scheme_id text not null,
  done_on   date not null constraint work_tick_in_period check (done_on >= period),
  ticked_at timestamptz not null,
  constraint work_tick_once unique (staff_id, task, period)
);

create table own_task (
  task_id    text primary key,
  staff_id   text not null,
  title      text not null,
  urgent     boolean not null,
  important  boolean not null,
  due_on     date,
  done_on    date,
  entered_at timestamptz not null,
  version    bigint not null
);
create index own_task_open on own_task (staff_id) where done_on is null;
create index own_task_done on own_task (staff_id, done_on) where done_on is not null;

create table research_report (
  report_id    text primary key,
  staff_id     text not null,
  half         text not null constraint research_report_half check (half ~ '^[0-9]{4}-H[12]$'),
  title        text not null,
  findings     text not null,
  file_name    text,
  sha256       text constraint research_report_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  submitted_on date not null,
  submitted_at timestamptz not null,
  constraint research_report_once unique (staff_id, half),
  constraint research_report_file check ((file_name is null) = (sha256 is null))
);

-- What a manager did on a day is shown in the log by itself.
create index campaign_contact_of_staff on campaign_contact (staff_id, contacted_on);
create index loan_act_of_staff on loan_act (staff_id, acted_on);
create index ledger_entry_of_staff on ledger_entry (staff_id, recorded_at);
create index ledger_entry_completed_by on ledger_entry (completed_by, completed_on) where completed_by is not null;
create index dossier_item_of_staff on dossier_item (staff_id, recorded_at);

-- Periodic reports and checks (W-05, W-10, W-11, W-17, W-22, W-24).
alter table ledger_entry drop constraint ledger_entry_kind;
alter table ledger_entry add constraint ledger_entry_kind check (kind in ('HIGH_RISK', 'CLEARING_PLAN', 'DEBT_FOR_ASSET',
  'TRUSTED_PAYMENT', 'VAT_INVOICE', 'CHECK', 'POST_LOAN_CHECK', 'POST_LOAN_SUMMARY', 'FIVE_CLASS', 'RECONCILIATION',
  'EARLY_WARNING', 'CREDIT_RATING', 'DOOR_TO_DOOR', 'FACTORING'));

create index qualification_of_staff on qualification (staff_id);
