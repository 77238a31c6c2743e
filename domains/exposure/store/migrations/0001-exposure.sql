-- old code still runs: yes (first migration)
-- What can be shown, copied from facts; score and terms are written by the ranking.
create table exposure.card (
  shop_id uuid not null,
  kind text not null check (kind in ('show', 'video', 'product')),
  item_id uuid not null,
  product_id uuid,
  title jsonb not null,
  born_at bigint not null,
  renewed_at bigint not null,
  -- A show can be seen while it runs; the rest always.
  open boolean not null default true,
  score double precision not null default 0,
  terms jsonb not null default '{}',
  primary key (shop_id, kind, item_id)
) with (fillfactor = 60);
create index card_by_product on exposure.card (product_id) where product_id is not null;
select kernel.protect('exposure.card', 'public');

create table exposure.tally (
  shop_id uuid not null,
  item_id uuid not null,
  day_at bigint not null,
  comments int not null default 0,
  orders int not null default 0,
  primary key (shop_id, item_id, day_at)
) with (fillfactor = 60);
create index tally_by_day on exposure.tally (day_at);
select kernel.protect('exposure.tally', 'shop');

create table exposure.standing (
  shop_id uuid not null primary key,
  opened_at bigint,
  -- The experience score as a share of a hundred points; a shop not scored yet stands where a growing one does.
  weight double precision not null default 0.7,
  -- Impressions of the last seven days, as counted by the last ranking; the floor goes to the least seen.
  seen int not null default 0
);
select kernel.protect('exposure.standing', 'public');

create table exposure.impression (
  shop_id uuid not null,
  impression_id uuid not null,
  kind text not null,
  item_id uuid not null,
  rank int not null,
  score double precision not null,
  reason text not null check (reason in ('ranked', 'floor')),
  terms jsonb not null,
  formula_version text not null,
  served_at bigint not null,
  primary key (shop_id, impression_id)
);
create index impression_by_id on exposure.impression (impression_id);
create index impression_by_time on exposure.impression (served_at, shop_id);
select kernel.protect('exposure.impression', 'public');

create table exposure.ranking (id int primary key check (id = 1), due_at bigint not null);
insert into exposure.ranking (id, due_at) values (1, 0);
select kernel.protect('exposure.ranking', 'worker');
