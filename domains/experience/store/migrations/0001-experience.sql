-- old code still runs: yes (first migration)
-- The domain's own projection of what others said: one row an order, filled in by whichever fact comes first.
create table experience.orders (
  shop_id uuid not null,
  order_id uuid not null,
  person_id uuid,
  paid_at bigint,
  -- When the pick-up clock started: paid in the night, it starts in the morning.
  clock_from_at bigint,
  cancelled_at bigint,
  picked_up_at bigint,
  signed_at bigint,
  -- The first reason given after the sale is the one that counts.
  first_reason text,
  reason_at bigint,
  primary key (shop_id, order_id)
) with (fillfactor = 70);
create index orders_by_paid on experience.orders (shop_id, paid_at);
create index orders_by_picked_up on experience.orders (shop_id, picked_up_at);
create index orders_by_signed on experience.orders (shop_id, signed_at);
select kernel.protect('experience.orders', 'shop');

create table experience.promise (
  shop_id uuid not null,
  promise_id uuid not null,
  order_id uuid not null,
  -- `void`: an appeal was upheld; it counts neither way.
  state text not null check (state in ('kept', 'broken', 'void')),
  settled_at bigint not null,
  primary key (shop_id, promise_id)
) with (fillfactor = 80);
create index promise_by_settled on experience.promise (shop_id, settled_at);
select kernel.protect('experience.promise', 'shop');

create table experience.rating (
  shop_id uuid not null,
  review_id uuid not null,
  order_id uuid,
  product_id uuid,
  stars int not null check (stars between 1 and 5),
  said_at bigint not null,
  primary key (shop_id, review_id)
);
create index rating_by_said on experience.rating (shop_id, said_at);
create index rating_by_product on experience.rating (product_id, said_at) where product_id is not null;
select kernel.protect('experience.rating', 'public');

create table experience.claim (
  shop_id uuid not null,
  claim_id uuid not null,
  order_id uuid not null,
  opened_at bigint not null,
  settled_at bigint not null,
  primary key (shop_id, claim_id)
);
create index claim_by_settled on experience.claim (shop_id, settled_at);
select kernel.protect('experience.claim', 'shop');

create table experience.conversation (
  shop_id uuid not null,
  conversation_id uuid not null,
  order_id uuid,
  first_reply_ms bigint,
  stars int,
  closed_at bigint not null,
  primary key (shop_id, conversation_id)
);
create index conversation_by_closed on experience.conversation (shop_id, closed_at);
select kernel.protect('experience.conversation', 'shop');

create table experience.deduction (
  shop_id uuid not null,
  deduction_id uuid not null,
  kind text not null,
  why text not null,
  recorded_by text not null,
  recorded_at bigint not null,
  primary key (shop_id, deduction_id)
);
select kernel.protect('experience.deduction', 'shop');

-- When a shop's score is due next: soon when an input changed, else when the window has moved a day.
create table experience.pulse (
  shop_id uuid not null primary key,
  due_at bigint not null,
  computed_at bigint
) with (fillfactor = 50);
create index pulse_by_due on experience.pulse (due_at, shop_id);
select kernel.protect('experience.pulse', 'worker');

create table experience.score (
  shop_id uuid not null primary key,
  formula_version text not null,
  tenths int not null,
  parts jsonb not null,
  stage text not null check (stage in ('growth', 'formal')),
  as_of_at bigint not null
) with (fillfactor = 50);
select kernel.protect('experience.score', 'public');

-- The last score of each day in Shanghai and the one of the day before.
create table experience.score_day (
  shop_id uuid not null,
  day_at bigint not null,
  formula_version text not null,
  tenths int not null,
  before_tenths int,
  parts jsonb not null,
  primary key (shop_id, day_at)
) with (fillfactor = 50);
select kernel.protect('experience.score_day', 'public');
