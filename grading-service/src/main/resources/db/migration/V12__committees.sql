-- Committees (评审组) and their decisions on a closed notice, bound to its hash (R15).

create table committee (
    committee_id text primary key,
    level        text        not null,
    title        text        not null,
    branch_ids   text[]      not null,
    created_by   text        not null,
    created_at   timestamptz not null,
    constraint committee_level check (level in ('BRANCH', 'HEAD_OFFICE')),
    constraint committee_branches check ((level = 'BRANCH') = (cardinality(branch_ids) > 0))
);

create table committee_member (
    committee_id text not null references committee,
    staff_id     text not null,
    primary key (committee_id, staff_id)
);

create table motion (
    motion_id       text primary key,
    plan_id         text        not null references ranking,
    committee_id    text        not null references committee,
    notice_version  integer     not null,
    notice_hash     text        not null,
    opened_by       text        not null,
    opened_at       timestamptz not null,
    state           text        not null,
    decided_by      text,
    decided_by_name text,
    decided_at      timestamptz,
    foreign key (plan_id, notice_version) references publicity_closing (plan_id, version),
    constraint motion_once_a_notice unique (plan_id, committee_id, notice_version),
    constraint motion_state check (state in ('OPEN', 'APPROVED', 'REJECTED')),
    constraint motion_decided check (
        (state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (decided_at is null))
);

create table motion_recusal (
    motion_id    text not null references motion,
    member_id    text not null,
    candidate_id text not null,
    ground       text not null,
    primary key (motion_id, member_id, candidate_id),
    constraint motion_recusal_ground check (ground in ('OWN_CASE', 'OWN_MARKING', 'KINSHIP', 'REPORTING_LINE'))
);

create table motion_vote (
    motion_id text        not null references motion,
    member_id text        not null,
    in_favour boolean     not null,
    reason    text,
    cast_at   timestamptz not null,
    primary key (motion_id, member_id),
    constraint motion_vote_against_says_why check (in_favour or reason <> '')
);

create trigger motion_vote_immutable before update or delete on motion_vote
    for each row execute function refuse_change();
