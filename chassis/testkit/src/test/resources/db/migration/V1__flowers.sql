create table flower (name text primary key, stock integer not null constraint flower_stock check (stock >= 0));
create table delivery (seq bigint generated always as identity primary key, flower text not null, number bigint not null);
