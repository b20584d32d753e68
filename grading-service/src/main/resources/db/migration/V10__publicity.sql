-- Public notices (公示) of a ranking as immutable versions, objections to their lines, and who acted in a case.

alter table ranking add column revision integer not null default 1 check (revision >= 1);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once and never changed', tg_table_name;
end $$;

create table publicity_notice (
    plan_id        text        not null references ranking,
    version        integer     not null check (version >= 1),
    ranking_hash   text        not null,
    hash           text        not null,
    cause          text        not null,
    working_days   integer     not null,
    posted_on      date        not null,
    ends_on        date        not null,
    posted_by      text        not null,
    posted_by_name text        not null,
    posted_at      timestamptz not null,
    primary key (plan_id, version),
    constraint publicity_notice_hash check (hash ~ '^[0-9a-f]{64}$' and ranking_hash ~ '^[0-9a-f]{64}$'),
    constraint publicity_notice_at_least_five_days check (working_days >= 5),
    constraint publicity_notice_ends_after_posting check (version > 1 or ends_on > posted_on)
);

create table publicity_line (
    plan_id       text    not null,
    version       integer not null,
    position      integer not null check (position >= 1),
    staff_id      text    not null,
    name          text    not null,
    branch_id     text    not null,
    written       numeric(5, 2),
    interview     numeric(5, 2),
    experience    numeric(5, 2),
    total         numeric(5, 2),
    outcome       text    not null,
    rank          integer,
    tier          text,
    since_version integer not null,
    posted_on     date    not null,
    ends_on       date    not null,
    primary key (plan_id, version, position),
    foreign key (plan_id, version) references publicity_notice,
    constraint publicity_line_once unique (plan_id, version, staff_id),
    constraint publicity_line_since check (since_version between 1 and version),
    constraint publicity_line_ends_after_posting check (ends_on > posted_on)
);

create table publicity_closing (
    plan_id        text        not null,
    version        integer     not null,
    closed_by      text        not null,
    closed_by_name text        not null,
    closed_at      timestamptz not null,
    primary key (plan_id, version),
    foreign key (plan_id, version) references publicity_notice
);

create trigger publicity_notice_immutable before update or delete on publicity_notice
    for each row execute function refuse_change();
create trigger publicity_line_immutable before update or delete on publicity_line
    for each row execute function refuse_change();
create trigger publicity_closing_immutable before update or delete on publicity_closing
    for each row execute function refuse_change();

create table objection (
    objection_id    text primary key,
    plan_id         text        not null references ranking,
    staff_id        text        not null,
    notice_version  integer,
    grounds         text        not null check (grounds <> ''),
    evidence        text        not null check (evidence <> ''),
    raised_by       text        not null,
    raised_by_name  text        not null,
    raised_at       timestamptz not null,
    state           text        not null,
    measure         text,
    reason          text,
    decided_by      text,
    decided_by_name text,
    decided_at      timestamptz,
    foreign key (plan_id, staff_id) references candidate (plan_id, staff_id),
    foreign key (plan_id, notice_version) references publicity_notice (plan_id, version),
    constraint objection_state check (state in ('OPEN', 'DISMISSED', 'UPHELD')),
    constraint objection_decided check (
        (state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (reason is null)
        and (state = 'OPEN') = (decided_at is null)),
    constraint objection_measure check (
        (state = 'UPHELD') = (measure is not null) and measure in ('NOTED', 'CORRECTED', 'DISQUALIFIED')),
    constraint objection_second_person check (decided_by is null or decided_by <> raised_by)
);

create index objection_by_plan on objection (plan_id, raised_at, objection_id);

create table score_correction (
    correction_id bigint generated always as identity primary key,
    plan_id       text        not null,
    staff_id      text        not null,
    part          text        not null,
    state         text        not null,
    score         numeric,
    adaptability  numeric,
    cause         text        not null,
    decided_by    text        not null,
    decided_at    timestamptz not null,
    foreign key (plan_id, staff_id) references candidate (plan_id, staff_id),
    constraint score_correction_part check (part in ('WRITTEN', 'INTERVIEW', 'EXPERIENCE')),
    constraint score_correction_state check (state in ('SCORED', 'VOID')),
    constraint score_correction_scored check ((state = 'SCORED') = (score is not null))
);

create trigger score_correction_immutable before update or delete on score_correction
    for each row execute function refuse_change();

-- Who did what in a case, so that nobody judges what they made.
create table case_act (
    plan_id  text        not null references ranking,
    staff_id text,
    subject  text        not null,
    act      text        not null,
    at       timestamptz not null,
    constraint case_act_kind check (act in ('PUT_FORWARD', 'APPROVED', 'MARKED', 'DECIDED', 'VOTED'))
);

create index case_act_by_person on case_act (plan_id, subject);
