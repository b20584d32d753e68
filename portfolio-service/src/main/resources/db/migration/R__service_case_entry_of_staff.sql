-- For the work log: what somebody did about service cases on a day. Repeatable, because the table is younger than the log.
create index if not exists service_case_entry_of_staff on service_case_entry (staff_id, at);
