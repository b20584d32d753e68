-- Handover documents (H-01, SEM-6): what was decided about holders takes effect by them and by nothing else.

drop table branch_handover;

create table handover_decision (
  decision_id    text primary key,
  source         text not null
    constraint handover_decision_source check (source in ('ALLOCATION', 'REALLOCATION', 'COMPETITION', 'DEVELOPMENT_CLAIM')),
  effective_from date not null,
  opened_at      timestamptz not null,
  completed_at   timestamptz
);
create index handover_decision_newest on handover_decision (opened_at desc, decision_id desc);

-- A client that changes hands, as it was when that was decided.
create table handover_move (
  decision_id     text not null constraint handover_move_decision references handover_decision,
  client_id       text not null constraint handover_move_client references client,
  holders_before  jsonb not null,
  holders_after   jsonb not null,
  loan_balance    numeric(20, 2) not null,
  deposit_balance numeric(20, 2) not null,
  non_performing  boolean not null,
  effective_at    timestamptz,
  primary key (decision_id, client_id)
);
-- A client is handed over once at a time.
create unique index handover_move_open on handover_move (client_id) where effective_at is null;

-- What one person hands over to another in one branch; without a giver where nobody held the clients.
create table handover_document (
  document_id   text primary key,
  decision_id   text not null constraint handover_document_decision references handover_decision,
  branch_id     text not null constraint handover_document_branch references branch,
  giver         text,
  receiver      text not null,
  scheme_id     text not null,
  clients       integer not null constraint handover_document_clients check (clients > 0),
  with_loans    boolean not null,
  lines_hash    text not null,
  hash          text not null,
  awaits        text constraint handover_document_awaits check (awaits in ('GIVER', 'RECEIVER', 'SUPERVISOR')),
  completed_at  timestamptz,
  returned_by   text,
  return_reason text,
  constraint handover_document_two_persons check (giver <> receiver),
  constraint handover_document_complete check ((awaits is null) = (completed_at is not null)),
  constraint handover_document_pair unique nulls not distinct (decision_id, branch_id, giver, receiver)
);
create index handover_document_of_giver on handover_document (giver, document_id);
create index handover_document_of_receiver on handover_document (receiver, document_id);
create index handover_document_of_branch on handover_document (branch_id, document_id);

create table handover_line (
  document_id text not null constraint handover_line_document references handover_document,
  decision_id text not null,
  client_id   text not null,
  primary key (document_id, client_id),
  constraint handover_line_move foreign key (decision_id, client_id) references handover_move
);
create index handover_line_of_move on handover_line (decision_id, client_id);

create table handover_tick (
  document_id text not null constraint handover_tick_document references handover_document,
  item        text not null,
  remark      text not null,
  ticked_by   text not null,
  ticked_at   timestamptz not null,
  primary key (document_id, item)
);

-- A paper stays where it is; its name and SHA-256 tell which it was.
create table handover_paper (
  document_id text not null constraint handover_paper_document references handover_document,
  name        text not null,
  sha256      text not null constraint handover_paper_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by    text not null,
  added_at    timestamptz not null,
  primary key (document_id, name)
);

create table handover_signature (
  document_id text not null constraint handover_signature_document references handover_document,
  party       text not null constraint handover_signature_party check (party in ('GIVER', 'RECEIVER', 'SUPERVISOR')),
  staff_id    text not null,
  for_giver   boolean not null,
  hash        text not null,
  signed_at   timestamptz not null,
  primary key (document_id, party),
  constraint handover_signature_one_role unique (document_id, staff_id),
  constraint handover_signature_for_giver check (not for_giver or party = 'SUPERVISOR')
);

-- Other decisions than allocation plans name their holders too.
alter table responsibility drop constraint responsibility_basis;
alter table responsibility add constraint responsibility_basis
  check (basis in ('INCUMBENT', 'ALLOCATION', 'REALLOCATION', 'COMPETITION', 'DEVELOPMENT_CLAIM'));
alter table responsibility drop constraint responsibility_plan;
alter table responsibility add constraint responsibility_plan check ((basis = 'INCUMBENT') = (plan_id is null));
