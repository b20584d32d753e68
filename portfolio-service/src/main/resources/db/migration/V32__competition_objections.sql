-- An approved result is posted; whoever applied may object until the window is over; only then it takes effect (A-22, G-11).

alter table competition add column objections_until date;
alter table competition drop constraint competition_state;
alter table competition add constraint competition_state
  check (state in ('DRAFT', 'ANNOUNCED', 'SCORING', 'DECIDED', 'POSTED', 'PUBLISHED', 'VOID'));
alter table competition drop constraint competition_decided;
alter table competition add constraint competition_decided check (state not in ('DECIDED', 'POSTED', 'PUBLISHED')
  or (winner is not null and effective_from is not null and decided_by is not null));
alter table competition drop constraint competition_published;
alter table competition add constraint competition_published
  check (state not in ('POSTED', 'PUBLISHED') or approved_by is not null);
alter table competition add constraint competition_posted
  check (state <> 'POSTED' or (objections_until is not null and effective_from > objections_until));

-- Posted results, counted when somebody applies elsewhere.
drop index competition_won;
create index competition_won on competition (winner) where state in ('POSTED', 'PUBLISHED');

create table competition_objection (
  objection_id    text primary key,
  competition_id  text not null,
  posted_at       timestamptz not null,
  staff_id        text not null,
  reason          text not null,
  raised_at       timestamptz not null,
  state           text not null constraint competition_objection_state check (state in ('OPEN', 'UPHELD', 'REJECTED', 'LAPSED')),
  decided_by      text,
  decided_by_name text,
  decided_at      timestamptz,
  decision_reason text,
  constraint competition_objection_applicant foreign key (competition_id, staff_id) references competition_application,
  constraint competition_objection_once unique (competition_id, posted_at, staff_id),
  constraint competition_objection_decided check ((state in ('UPHELD', 'REJECTED'))
    = (decided_by is not null and decision_reason is not null))
);
