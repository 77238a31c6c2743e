-- old code still runs: yes (first migration)
create table insight.endpoint (
  shop_id uuid not null,
  endpoint_id uuid not null,
  url text not null,
  secret text not null,
  -- After a rotation messages carry both signatures until then (wall time).
  old_secret text,
  old_until_at bigint,
  types text[] not null,
  state text not null check (state in ('on', 'off')),
  off_reason text,
  created_at bigint not null,
  primary key (shop_id, endpoint_id)
);
select kernel.protect('insight.endpoint', 'shop');

-- One row an endpoint and fact, however often the fact is read; times are wall time.
create table insight.delivery (
  shop_id uuid not null,
  delivery_id uuid not null,
  endpoint_id uuid not null,
  fact_bucket int not null,
  fact_position bigint not null,
  message_id text not null,
  type text not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'failed', 'stopped')),
  tries int not null default 0,
  due_at bigint not null,
  created_at bigint not null,
  primary key (shop_id, delivery_id),
  unique (shop_id, endpoint_id, fact_bucket, fact_position)
);
create index delivery_due on insight.delivery (due_at, delivery_id) where state = 'waiting';
create index delivery_of_endpoint on insight.delivery (shop_id, endpoint_id, created_at desc, delivery_id desc);
select kernel.protect('insight.delivery', 'shop');

create table insight.attempt (
  shop_id uuid not null,
  delivery_id uuid not null,
  attempt_id uuid not null,
  tried_at bigint not null,
  code int,
  error text,
  primary key (shop_id, delivery_id, attempt_id)
);
select kernel.protect('insight.attempt', 'shop');

-- What happened at a shop on a day of Shanghai: counts, sums in minor units; of the score the last.
create table insight.day_count (
  shop_id uuid not null,
  day_at bigint not null,
  kind text not null,
  n bigint not null,
  amount_minor bigint not null default 0,
  primary key (shop_id, day_at, kind)
) with (fillfactor = 60);
create index day_count_by_day on insight.day_count (day_at, kind);
select kernel.protect('insight.day_count', 'shop');

-- Orders that wait for the carrier; filled in by whichever fact comes first.
create table insight.waiting_order (
  shop_id uuid not null,
  order_id uuid not null,
  paid_at bigint,
  dispatch_due_at bigint,
  done_at bigint,
  primary key (shop_id, order_id)
) with (fillfactor = 70);
create index waiting_order_open on insight.waiting_order (shop_id, dispatch_due_at) where done_at is null and paid_at is not null;
select kernel.protect('insight.waiting_order', 'shop');
