-- old code still runs: yes (first migration)
create table promises.policy (
  id text not null,
  version int not null,
  body jsonb not null,
  note text not null,
  drafted_by text not null,
  drafted_at bigint not null,
  approved_by text,
  approved_at bigint,
  -- null while a draft; in force from here until the next version's date
  effective_from_at bigint,
  primary key (id, version),
  check ((effective_from_at is null) = (approved_by is null))
);
select kernel.protect('promises.policy', 'platform');

-- What judging needs to know of an order; rows may begin with a pick-up or a cancellation when their reader is ahead.
create table promises.order_seen (
  shop_id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  paid_at bigint,
  total_minor bigint,
  currency text,
  categories text[],
  city text,
  province text,
  route_hours int,
  policy_id text,
  policy_version int,
  picked_up_at bigint,
  signed_at bigint,
  cancelled_at bigint,
  primary key (shop_id, order_id)
) with (fillfactor = 80);
create index order_seen_by_paid on promises.order_seen (paid_at, shop_id, order_id) where paid_at is not null;
select kernel.protect('promises.order_seen', 'shop-person');

-- judge_at = due_at + grace: kept up to and including it, broken after it.
create table promises.promise (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('dispatch', 'arrival')),
  state text not null check (state in ('open', 'kept', 'broken', 'annulled', 'void')),
  category text not null,
  made_at bigint not null,
  due_at bigint not null,
  judge_at bigint not null check (judge_at >= due_at),
  kept_at bigint,
  broken_at bigint,
  policy_id text not null,
  policy_version int not null,
  owed_minor bigint,
  currency text not null,
  funded_by text,
  valid_days int,
  cap_order_minor bigint,
  cap_buyer_day_minor bigint,
  primary key (shop_id, id),
  unique (shop_id, order_id, kind)
) with (fillfactor = 80);
create index promise_due on promises.promise (judge_at, id) where state = 'open';
create index promise_by_due on promises.promise (shop_id, due_at, id);
create index promise_of_person on promises.promise (person_id, order_id);
select kernel.protect('promises.promise', 'shop-person');

-- One row a broken promise, with the compensation decided in the same statement; never deleted, at most annulled.
create table promises.breach (
  shop_id uuid not null,
  order_id uuid not null,
  kind text not null,
  promise_id uuid not null,
  person_id uuid not null,
  broken_at bigint not null,
  broken_day int not null,
  decided_at bigint not null,
  compensation_id uuid,
  amount_minor bigint check (amount_minor > 0),
  currency text not null,
  funded_by text,
  expires_at bigint,
  unpaid_why text check (unpaid_why in ('none-owed', 'capped-order', 'capped-buyer-day')),
  coupon_id uuid,
  paid_at bigint,
  annulled_at bigint,
  primary key (shop_id, order_id, kind),
  check ((compensation_id is null) = (unpaid_why is not null)),
  check ((compensation_id is null) = (amount_minor is null)),
  check ((coupon_id is null) = (paid_at is null))
);
create unique index breach_by_promise on promises.breach (shop_id, promise_id);
create unique index breach_by_compensation on promises.breach (shop_id, compensation_id) where compensation_id is not null;
create index breach_by_time on promises.breach (shop_id, broken_at desc, promise_id desc);
create index breach_by_buyer_day on promises.breach (shop_id, person_id, broken_day);
select kernel.protect('promises.breach', 'shop-person');

create table promises.appeal (
  shop_id uuid not null,
  id uuid not null,
  promise_id uuid not null,
  order_id uuid not null,
  words text not null,
  state text not null check (state in ('open', 'upheld', 'rejected')),
  opened_by text not null,
  opened_at bigint not null,
  decided_by text,
  decided_at bigint,
  decided_why text,
  primary key (shop_id, id),
  unique (shop_id, promise_id)
);
create index appeal_open on promises.appeal (opened_at, id);
select kernel.protect('promises.appeal', 'shop');
-- The shop opens an appeal, the platform decides it.
grant update on promises.appeal, promises.breach to heed_console;
create policy console_decides on promises.appeal for update to heed_console using (true) with check (true);
create policy console_moves_funding on promises.breach for update to heed_console using (true) with check (true);
