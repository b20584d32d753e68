create table qualification (
    staff_id   text          not null,
    plan_id    text          not null references ranking,
    name       text          not null,
    branch_id  text          not null,
    tier       text          not null,
    rank       integer       not null check (rank >= 1),
    total      numeric(5, 2) not null,
    valid_from date          not null,
    valid_to   date          not null,
    primary key (staff_id, plan_id),
    constraint qualification_tier check (tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR')),
    constraint qualification_lasts check (valid_from < valid_to)
);

create index qualification_by_branch on qualification (branch_id, staff_id);
