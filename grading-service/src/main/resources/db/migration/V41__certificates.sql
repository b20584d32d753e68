-- The certificate of each grant, as it was signed; its place in the status lists never changes.
create table certificate (
    certificate_id uuid primary key,
    grant_no       bigint      not null references qualification (grant_no),
    list_no        integer     not null check (list_no >= 1),
    list_index     integer     not null check (list_index between 0 and 131071),
    issued_at      timestamptz not null,
    credential     text        not null,
    constraint certificate_one_a_grant unique (grant_no),
    constraint certificate_place unique (list_no, list_index)
);

create trigger certificate_immutable before update or delete on certificate
    for each row execute function refuse_change();
