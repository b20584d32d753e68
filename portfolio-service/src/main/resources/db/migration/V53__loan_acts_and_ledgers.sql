-- What was done about a loan: notices, dunning, lawsuits, hand-over. Facts; limitation and guarantee follow from them.

create table loan_act (
  act_id      text primary key,
  account_id  text not null constraint loan_act_account references account on delete cascade,
  client_id   text not null constraint loan_act_client references client,
  kind        text not null constraint loan_act_kind check (kind in ('MATURITY_NOTICE', 'DUNNING', 'ACKNOWLEDGED',
    'PART_PAYMENT', 'LAWSUIT', 'GUARANTOR_CALLED', 'EXTENDED', 'HANDED_TO_PRESERVATION')),
  acted_on    date not null,
  note        text not null,
  staff_id    text not null,
  recorded_at timestamptz not null
);
create index loan_act_of_account on loan_act (account_id, acted_on);
create index loan_act_of_client on loan_act (client_id, acted_on);

-- Ledgers that are kept by hand; the fields of each kind are in the scheme.

create table ledger_entry (
  entry_id     text primary key,
  kind         text not null constraint ledger_entry_kind check (kind in ('HIGH_RISK', 'CLEARING_PLAN', 'DEBT_FOR_ASSET',
    'TRUSTED_PAYMENT', 'VAT_INVOICE', 'CHECK')),
  client_id    text not null constraint ledger_entry_client references client,
  account_id   text,
  happened_on  date not null,
  due_on       date,
  amount       numeric(20, 2) constraint ledger_entry_amount check (amount > 0),
  details      jsonb not null,
  scheme_id    text not null,
  staff_id     text not null,
  recorded_at  timestamptz not null,
  completed_on date,
  result       text,
  completed_by text,
  constraint ledger_entry_due check (due_on >= happened_on),
  constraint ledger_entry_completed check (completed_on >= happened_on),
  constraint ledger_entry_result check ((completed_on is null) = (result is null) and (completed_on is null) = (completed_by is null))
);
create index ledger_entry_of_kind on ledger_entry (kind, happened_on desc, entry_id desc);
create index ledger_entry_of_client on ledger_entry (client_id);
create index ledger_entry_open on ledger_entry (due_on) where completed_on is null and due_on is not null;
