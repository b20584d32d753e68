-- Lists and searches among a million clients.

create index client_by_name on client (name collate "zh-x-icu", client_id);
create index client_by_loan on client (loan_balance, client_id);
create index client_of_tier on client (tier, client_id);
create index client_search on client using gin (search_terms) with (fastupdate = off);
create index client_number on client (lower(client_id) text_pattern_ops);
-- Those that are few among many.
create index client_non_performing on client (client_id) where non_performing;
create index client_loan_class_bad on client (loan_class, client_id) where loan_class <> 'PASS';
create index client_by_deposit on client (deposit_balance, client_id);

-- Whose client it is on a day is answered by these indexes alone.
drop index responsibility_of_staff;
create index responsibility_of_staff on responsibility_holder (staff_id, client_id, valid_from);
create index responsibility_span on responsibility (client_id, valid_from, valid_to);
-- A rare part of a name must be known to be rare.
alter table client alter search_terms set statistics 500;
