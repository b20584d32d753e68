-- What the portfolio service says that members of staff have open: nobody with any is deactivated (H-04, H-05).
create table staff_holding (
  staff_id       text primary key,
  clients        integer not null,
  open_handovers integer not null,
  cleared        boolean not null
);
