-- Deposit accounts over a calendar year, as core banking reports them, by the people to whom they are attributed.
create table deposit_account_year (
    year        integer        not null check (year between 2000 and 2100),
    account_id  text           not null,
    staff_id    text           not null,
    share       numeric(7, 6)  not null,
    balance_sum numeric(20, 2) not null,
    primary key (year, account_id, staff_id),
    constraint deposit_account_year_share check (share > 0 and share <= 1)
);

create index deposit_account_year_by_person on deposit_account_year (staff_id, year);
