-- What lies in the dossier of a client. An item that was withdrawn stays, with who withdrew it and why.

create table dossier_item (
  record_id       text primary key,
  client_id       text not null constraint dossier_item_client references client,
  code            text not null,
  dated           date not null,
  name            text not null,
  sha256          text constraint dossier_item_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  double_archived boolean not null,
  scheme_id       text not null,
  staff_id        text not null,
  recorded_at     timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_by    text,
  reason          text,
  constraint dossier_item_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (reason is null))
);
create unique index dossier_item_present on dossier_item (client_id, code) where withdrawn_at is null;
