-- One way for every decision about a person: the acts of the ladder become the acts of all kinds.
alter table ladder_act rename to staff_act;
alter index ladder_act_of_person rename to staff_act_of_person;
alter table staff_act add column details jsonb not null default '{}';
update staff_act set details = jsonb_build_object('placement', jsonb_strip_nulls(
    jsonb_build_object('type', manager_type, 'grade', grade, 'schemeId', scheme_id))) where kind = 'PLACEMENT';
update staff_act set details = '{"revocation":{"ground":"MISCONDUCT","sanction":"NO_BAR"}}' where kind = 'REVOCATION';
alter table staff_act alter column details drop default;
alter table staff_act drop constraint ladder_act_kind, drop constraint ladder_act_placement;
alter table staff_act drop column manager_type, drop column grade, drop column scheme_id;
alter table staff_act rename constraint ladder_act_pkey to staff_act_pkey;
alter table staff_act rename constraint ladder_act_state to staff_act_state;
alter table staff_act rename constraint ladder_act_basis to staff_act_basis;
alter table staff_act rename constraint ladder_act_decided to staff_act_decided;
alter table staff_act rename constraint ladder_act_second_person to staff_act_second_person;
alter table staff_act
    add constraint staff_act_kind check (kind in
        ('PLACEMENT', 'SUSPENSION', 'LIFTING', 'REVOCATION', 'RENEWAL', 'PROVISIONAL', 'UNQUALIFIED')),
    add constraint staff_act_details check (
        (kind = 'PLACEMENT') = (details ? 'placement') and (kind = 'REVOCATION') = (details ? 'revocation')
        and (kind = 'PROVISIONAL') = (details ? 'provisional') and (kind = 'UNQUALIFIED') = (details ? 'opinion'));
alter table staff_act add column rejection_reason text;
update staff_act set rejection_reason = '—' where state = 'REJECTED';
alter table staff_act
    add constraint staff_act_rejection_says_why check ((rejection_reason is null) = (state <> 'REJECTED'));
create index staff_act_in_order on staff_act (proposed_at, act_id);

-- Grants by another route than a passed exam, and renewals.
alter table qualification
    add column grant_no bigint generated always as identity,
    add column route text not null default 'EXAM',
    add column renewal integer not null default 0 check (renewal >= 0),
    alter column rank drop not null,
    add constraint qualification_grant unique (grant_no),
    add constraint qualification_route check (route in ('EXAM', 'DEPOSITS') and (route = 'EXAM') = (rank is not null)),
    add constraint qualification_by_deposits_is_junior check (route = 'EXAM' or tier = 'JUNIOR');
alter table qualification alter column route drop default, alter column renewal drop default;

create trigger qualification_immutable before update or delete on qualification
    for each row execute function refuse_change();

-- How every grant stands on every day (valid time) as it was known at every moment (recorded time).
create table qualification_span (
    span_id       bigint generated always as identity primary key,
    grant_no      bigint      not null references qualification (grant_no),
    valid_from    date        not null,
    valid_to      date,
    state         text        not null,
    cause         text        not null,
    recorded_from timestamptz not null,
    recorded_to   timestamptz,
    constraint qualification_span_lasts check (valid_to is null or valid_from < valid_to),
    constraint qualification_span_recorded check (recorded_to is null or recorded_from <= recorded_to),
    constraint qualification_span_state check (
        state in ('ACTIVE', 'PROVISIONAL', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
    constraint qualification_span_one_answer exclude using gist (
        int8range(grant_no, grant_no, '[]') with &&,
        daterange(valid_from, valid_to) with &&,
        tstzrange(recorded_from, recorded_to) with &&)
);

create index qualification_span_of_grant on qualification_span (grant_no, valid_from);

alter table grade_span drop constraint grade_span_standing;
alter table grade_span add constraint grade_span_standing check (
    standing in ('NONE', 'ACTIVE', 'PROVISIONAL', 'SUSPENDED', 'EXPIRED', 'REVOKED'));

-- What had been granted before there was a register: active until its end or until the next grant, unless revoked.
with course as (
    select q.grant_no, q.valid_from, r.approved_at,
        least(q.valid_to, lead(q.valid_from) over (partition by q.staff_id order by q.valid_from, q.grant_no)) as ends,
        lead(q.grant_no) over (partition by q.staff_id order by q.valid_from, q.grant_no) as next_grant,
        q.valid_to, v.revoked_on, v.cause
    from qualification q join ranking r using (plan_id)
        left join qualification_revocation v on v.staff_id = q.staff_id and v.plan_id = q.plan_id
), ended as (
    select *, greatest(valid_from, least(ends, revoked_on)) as over from course
)
insert into qualification_span (grant_no, valid_from, valid_to, state, cause, recorded_from)
select grant_no, valid_from, over, 'ACTIVE', 'grant', approved_at from ended where valid_from < over
union all
select grant_no, over, null,
    case when revoked_on is not null and revoked_on <= ends then 'REVOKED'
        when next_grant is not null and ends < valid_to then 'SUPERSEDED' else 'EXPIRED' end,
    case when revoked_on is not null and revoked_on <= ends then cause
        when next_grant is not null and ends < valid_to then 'grant/' || next_grant else 'validity' end,
    approved_at
from ended;
