-- Appeals (申诉) of candidates, what a correction after the approval changed, and revoked qualifications.

create table appeal (
    appeal_id       text primary key,
    plan_id         text        not null references ranking,
    staff_id        text        not null,
    part            text        not null,
    kind            text        not null,
    grounds         text        not null check (grounds <> ''),
    evidence        text        not null check (evidence <> ''),
    item            text,
    notice_version  integer     not null,
    filed_by        text        not null,
    filed_at        timestamptz not null,
    state           text        not null,
    earlier_first   numeric(5, 2),
    earlier_second  numeric(5, 2),
    earlier_by      text,
    third_mark      numeric(5, 2),
    third_marked_by text,
    reason          text,
    published_score numeric(5, 2),
    final_score     numeric(5, 2),
    decided_by      text,
    decided_by_name text,
    decided_at      timestamptz,
    version         bigint      not null,
    foreign key (plan_id, staff_id) references candidate (plan_id, staff_id),
    foreign key (plan_id, notice_version) references publicity_notice (plan_id, version),
    constraint appeal_one_a_component unique (plan_id, staff_id, part),
    constraint appeal_part check (part in ('WRITTEN', 'INTERVIEW', 'EXPERIENCE')),
    constraint appeal_kind check (kind in ('CLERICAL', 'REMARK', 'ELIGIBILITY', 'ITEM')),
    constraint appeal_state check (state in ('OPEN', 'DISMISSED', 'UPHELD')),
    constraint appeal_item check ((kind = 'ITEM') = (item is not null)),
    constraint appeal_earlier_marks check (
        (earlier_first is null) = (earlier_by is null) and (earlier_second is null) = (earlier_by is null)),
    constraint appeal_third_mark check ((third_mark is null) = (third_marked_by is null)),
    constraint appeal_decided check (
        (state = 'OPEN') = (decided_by is null) and (state = 'OPEN') = (reason is null)
        and (state = 'OPEN') = (decided_at is null)),
    constraint appeal_never_lower check (kind <> 'REMARK' or final_score is null or final_score >= published_score),
    constraint appeal_decider_is_another check (
        decided_by is null or (decided_by <> filed_by and decided_by is distinct from third_marked_by
            and decided_by is distinct from earlier_by)),
    constraint appeal_marker_is_another check (
        third_marked_by is null or (third_marked_by <> filed_by and third_marked_by is distinct from earlier_by))
);

create index appeal_by_plan on appeal (plan_id, filed_at, appeal_id);

-- Every line as a correction after the approval left it: the corrected rank and the band that stays granted (R14).
create table line_standing (
    plan_id         text    not null references ranking,
    revision        integer not null check (revision >= 2),
    staff_id        text    not null,
    corrected_total numeric(5, 2),
    corrected_rank  integer,
    granted_tier    text,
    primary key (plan_id, revision, staff_id),
    constraint line_standing_tier check (granted_tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR'))
);

create trigger line_standing_immutable before update or delete on line_standing
    for each row execute function refuse_change();

alter table qualification add column revision integer not null default 1 check (revision >= 1);
alter table qualification drop constraint qualification_pkey;
alter table qualification add primary key (staff_id, plan_id, revision);

create table qualification_revocation (
    staff_id   text        not null,
    plan_id    text        not null references ranking,
    cause      text        not null,
    revoked_on date        not null,
    revoked_by text        not null,
    revoked_at timestamptz not null,
    primary key (staff_id, plan_id)
);

create trigger qualification_revocation_immutable before update or delete on qualification_revocation
    for each row execute function refuse_change();
