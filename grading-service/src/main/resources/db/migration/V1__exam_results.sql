-- What the other services announced, kept as this service's own copy.

create table branch (
    branch_id   text primary key,
    name        text    not null,
    head_office boolean not null,
    active      boolean not null
);

create table finalised_plan (
    plan_id      text primary key,
    title        text    not null,
    candidates   integer not null check (candidates >= 0),
    cut_off_date date    not null,
    finalised_on date    not null
);

create table candidate (
    plan_id          text not null,
    staff_id         text not null,
    name             text not null,
    branch_id        text not null,
    written_state    text not null,
    written          numeric,
    interview_state  text not null,
    interview        numeric,
    adaptability     numeric,
    experience_state text not null,
    experience       numeric,
    primary key (plan_id, staff_id),
    constraint candidate_written_scored check ((written_state = 'SCORED') = (written is not null)),
    constraint candidate_interview_scored check ((interview_state = 'SCORED') = (interview is not null)),
    constraint candidate_adaptability_scored check ((interview_state = 'SCORED') = (adaptability is not null)),
    constraint candidate_experience_scored check ((experience_state = 'SCORED') = (experience is not null))
);

create table evaluation (
    period_id text           not null,
    staff_id  text           not null,
    version   integer        not null,
    rank      integer        not null check (rank >= 1),
    score     numeric        not null,
    rorac     numeric(20, 2) not null,
    primary key (period_id, staff_id)
);
