-- Campaign lists of the marketing department, and what came of the contacts with their clients.

create table campaign (
  campaign_id text primary key,
  name        text not null,
  purpose     text not null,
  starts_on   date not null,
  ends_on     date not null,
  clients     integer not null constraint campaign_clients check (clients > 0),
  made_by     text not null,
  made_at     timestamptz not null,
  constraint campaign_period check (ends_on >= starts_on)
);
create index campaign_latest on campaign (ends_on desc, campaign_id desc);

create table campaign_client (
  campaign_id text not null constraint campaign_client_campaign references campaign,
  client_id   text not null constraint campaign_client_client references client,
  primary key (campaign_id, client_id)
);
create index campaign_client_of_client on campaign_client (client_id);

-- Facts; the last of a client counts.
create table campaign_contact (
  seq          bigint generated always as identity primary key,
  campaign_id  text not null,
  client_id    text not null,
  outcome      text not null
    constraint campaign_contact_outcome check (outcome in ('NOT_REACHED', 'INTERESTED', 'APPLIED', 'SIGNED', 'DECLINED')),
  note         text,
  contacted_on date not null,
  staff_id     text not null,
  recorded_at  timestamptz not null,
  constraint campaign_contact_of foreign key (campaign_id, client_id) references campaign_client
);
create index campaign_contact_last on campaign_contact (campaign_id, client_id, seq desc);
