-- Other decisions than allocation plans name holders too.
alter table responsibility drop constraint responsibility_basis;
alter table responsibility add constraint responsibility_basis
  check (basis in ('INCUMBENT', 'ALLOCATION', 'REALLOCATION', 'COMPETITION', 'DEVELOPMENT_CLAIM'));
