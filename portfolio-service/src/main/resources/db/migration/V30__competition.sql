-- Open competitions for clients (A-08, A-11, A-12): announced by two people, applied for, scored under seal, decided.

create index client_key on client (client_id) where tier in ('LARGE', 'MEDIUM');

create table competition (
  competition_id text primary key,
  scheme_id      text not null,
  title          text not null,
  ground         text not null
    constraint competition_ground check (ground in ('LOST_ELIGIBILITY', 'EXPLICIT_DECISION', 'VACANCY')),
  notice         text not null,
  apply_from     date not null,
  apply_until    date not null,
  decide_on      date not null,
  state          text not null
    constraint competition_state check (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'DECIDED', 'PUBLISHED', 'VOID')),
  drafted_by     text not null,
  drafted_by_name text not null,
  drafted_at     timestamptz not null,
  announced_by   text,
  announced_by_name text,
  announced_at   timestamptz,
  winner         text,
  effective_from date,
  reason         text,
  decided_by     text,
  decided_by_name text,
  decided_at     timestamptz,
  approved_by    text,
  approved_by_name text,
  approved_at    timestamptz,
  return_reason  text,
  next_step      text constraint competition_next_step check (next_step in ('ANNOUNCE_AGAIN', 'ALLOCATE')),
  void_reason    text,
  voided_at      timestamptz,
  constraint competition_window check (apply_from <= apply_until and apply_until < decide_on),
  constraint competition_announced check (state in ('DRAFT', 'VOID') or announced_by is not null),
  constraint competition_announced_by_second check (announced_by <> drafted_by),
  constraint competition_decided check (state not in ('DECIDED', 'PUBLISHED')
    or (winner is not null and effective_from is not null and decided_by is not null)),
  constraint competition_published check (state <> 'PUBLISHED' or approved_by is not null),
  constraint competition_four_eyes check (approved_by <> decided_by),
  constraint competition_void check ((state = 'VOID') = (next_step is not null))
);
create index competition_newest on competition (drafted_at desc, competition_id desc);
create index competition_won on competition (winner) where state = 'PUBLISHED';

-- What is put up: the clients go to the winner together. In one running competition at a time.
create table competition_client (
  competition_id text not null constraint competition_client_of references competition,
  client_id      text not null constraint competition_client_client references client,
  tier           text not null,
  running        boolean not null,
  primary key (competition_id, client_id)
);
create unique index competition_client_running on competition_client (client_id) where running;

create table competition_application (
  competition_id text not null constraint competition_application_of references competition,
  staff_id       text not null,
  branch_id      text not null,
  tier           text not null constraint competition_application_tier check (tier in ('SENIOR', 'INTERMEDIATE', 'JUNIOR')),
  service_plan   text not null,
  experience     text not null,
  applied_at     timestamptz not null,
  withdrawn_at   timestamptz,
  -- Frozen when the panel is formed, so that the totals can be computed again.
  exam_total     numeric(5, 2),
  exam_rank      integer,
  free_capacity  numeric(5, 2) constraint competition_free_capacity check (free_capacity between 0 and 100),
  barred_by      text,
  primary key (competition_id, staff_id)
);
create index competition_application_of_staff on competition_application (staff_id);

create table competition_member (
  competition_id text not null constraint competition_member_of references competition,
  staff_id       text not null,
  recusal        text constraint competition_recusal check (recusal in ('KINSHIP', 'REPORTING_LINE', 'INTEREST')),
  submitted_at   timestamptz,
  choice         text,
  primary key (competition_id, staff_id),
  constraint competition_member_recused check (recusal is null or (submitted_at is null and choice is null))
);
create index competition_member_of_staff on competition_member (staff_id);

create table competition_mark (
  competition_id text not null,
  member_id      text not null,
  staff_id       text not null,
  criterion      text not null,
  points         numeric(5, 2) not null constraint competition_points check (points between 0 and 100),
  primary key (competition_id, member_id, staff_id, criterion),
  constraint competition_mark_member foreign key (competition_id, member_id) references competition_member,
  constraint competition_mark_applicant foreign key (competition_id, staff_id) references competition_application
);
