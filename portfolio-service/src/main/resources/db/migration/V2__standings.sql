-- How grading's register says that a person's qualification stands, from each day on.
create table qualification_standing (
    staff_id   text not null,
    valid_from date not null,
    state      text not null,
    tier       text not null,
    primary key (staff_id, valid_from),
    constraint qualification_standing_tier check (tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR'))
);
