-- Closed periods that carry an evaluation: whole years and whole quarters.
create table ladder_period (
    period_id text primary key,
    from_date date not null,
    to_date   date not null,
    cadence   text not null,
    constraint ladder_period_cadence check (
        (cadence = 'ANNUAL' and to_date = (from_date + interval '12 months')::date)
        or (cadence = 'QUARTERLY' and to_date = (from_date + interval '3 months')::date))
);

-- What HR proposes and a second person decides: placements on the ladder and losses of a qualification.
create table ladder_act (
    act_id           uuid primary key,
    staff_id         text        not null,
    kind             text        not null,
    effective_from   date        not null,
    manager_type     text,
    grade            text,
    scheme_id        text,
    basis            text        not null,
    state            text        not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    decided_by       text,
    decided_by_name  text,
    decided_at       timestamptz,
    version          integer     not null,
    constraint ladder_act_kind check (kind in ('PLACEMENT', 'SUSPENSION', 'LIFTING', 'REVOCATION')),
    constraint ladder_act_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint ladder_act_basis check (basis <> ''),
    constraint ladder_act_placement check (
        (kind = 'PLACEMENT') = (manager_type is not null) and (kind = 'PLACEMENT') = (scheme_id is not null)
        and (kind = 'PLACEMENT' or grade is null)),
    constraint ladder_act_decided check (
        (state = 'PROPOSED') = (decided_by is null) and (state = 'PROPOSED') = (decided_at is null)
        and (state = 'PROPOSED') = (decided_by_name is null)),
    constraint ladder_act_second_person check (decided_by is null or decided_by <> proposed_by)
);

create index ladder_act_of_person on ladder_act (staff_id, effective_from);

create table ladder_member (
    member   bigint generated always as identity primary key,
    staff_id text not null unique
);

-- By which scheme and for which branch a period was judged. Written once, so that a later scheme is never retroactive.
create table ladder_review (
    member      bigint      not null references ladder_member,
    period_id   text        not null references ladder_period,
    scheme_id   text        not null,
    branch_id   text        not null,
    reviewed_at timestamptz not null,
    primary key (member, period_id)
);

-- The grade of every day (valid time) as it was known at every moment (recorded time). Rows are closed, never edited.
create table grade_span (
    span_id       bigint generated always as identity primary key,
    member        bigint      not null references ladder_member,
    valid_from    date        not null,
    valid_to      date,
    recorded_from timestamptz not null,
    recorded_to   timestamptz,
    scheme_id     text        not null,
    manager_type  text        not null,
    own_grade     text,
    treated_as    text,
    grade         text,
    level         text,
    step          integer check (step >= 1),
    standing      text        not null,
    tier          text,
    reason        text        not null,
    period_id     text,
    trace         jsonb       not null,
    constraint grade_span_lasts check (valid_to is null or valid_from < valid_to),
    constraint grade_span_recorded check (recorded_to is null or recorded_from <= recorded_to),
    constraint grade_span_whole check ((grade is null) = (level is null) and (grade is null) = (step is null)),
    constraint grade_span_standing check (standing in ('NONE', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'REVOKED')),
    constraint grade_span_tier check (
        (standing = 'NONE') = (tier is null) and (tier is null or tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR'))),
    constraint grade_span_one_answer exclude using gist (
        int8range(member, member, '[]') with &&,
        daterange(valid_from, valid_to) with &&,
        tstzrange(recorded_from, recorded_to) with &&)
);

create index grade_span_of_member on grade_span (member, valid_from);
