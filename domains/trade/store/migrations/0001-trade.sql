-- old code still runs: yes (first migration)
-- Primary keys begin with shop_id; every other index begins with what tells rows apart. A planner without statistics
-- holds a shop for a handful of rows, so any second index that began with shop_id would do for it, and a lookup by
-- (shop_id, id) would walk the whole shop (measured: 2 ms an order after 3,000 orders instead of 0.1).
create table trade.location (
  shop_id uuid not null,
  id uuid not null,
  key text not null,
  name jsonb not null,
  city text not null,
  province text not null,
  opened_at bigint not null,
  primary key (shop_id, id),
  unique (shop_id, key)
);

-- `province` is '*' for everywhere else.
create table trade.shipping_price (
  shop_id uuid not null,
  province text not null,
  price_minor bigint not null check (price_minor >= 0),
  free_from_minor bigint,
  primary key (shop_id, province)
);

-- available + held + sold is what was ever stocked, less what was taken away; the movements below say why.
create table trade.stock (
  shop_id uuid not null,
  variant_id uuid not null,
  location_id uuid not null,
  product_id uuid not null,
  available int not null check (available >= 0),
  held int not null default 0 check (held >= 0),
  sold int not null default 0 check (sold >= 0),
  primary key (shop_id, variant_id, location_id)
) with (fillfactor = 50);
create index stock_by_variant on trade.stock (variant_id);

-- Append-only. The key is natural, so a line is held once, sold once, released once, whatever is repeated:
-- `cause` is an order line's id, or the key of a delivery or of a correction.
create table trade.stock_movement (
  shop_id uuid not null,
  cause text not null,
  variant_id uuid not null,
  location_id uuid not null,
  kind text not null check (kind in ('added', 'corrected', 'held', 'sold', 'released')),
  available int not null,
  held int not null,
  sold int not null,
  note text not null default '',
  actor text not null,
  at bigint not null,
  primary key (shop_id, cause, variant_id, location_id, kind),
  check (case kind
    when 'held' then available < 0 and held = -available and sold = 0
    when 'sold' then available = 0 and held < 0 and sold = -held
    when 'released' then available > 0 and held = -available and sold = 0
    else held = 0 and sold = 0 end)
);
create index stock_movement_by_variant on trade.stock_movement (variant_id, shop_id, at);

create table trade.orders (
  shop_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('held', 'paid', 'cancelled', 'refunded')),
  source text not null check (source in ('shop', 'import')),
  idem_key text not null,
  request_hash text not null,
  goods_minor bigint not null,
  shipping_minor bigint not null check (shipping_minor >= 0),
  discount_minor bigint not null check (discount_minor >= 0 and discount_minor <= goods_minor),
  total_minor bigint not null check (total_minor = goods_minor + shipping_minor - discount_minor),
  refunded_minor bigint not null default 0 check (refunded_minor between 0 and total_minor),
  currency text not null,
  coupon_id uuid,
  location_id uuid,
  terms_id text,
  show_id uuid,
  ship_to jsonb not null,
  placed_at bigint not null,
  pay_by bigint not null,
  paid_at bigint,
  cancelled_at bigint,
  cancelled_why text,
  primary key (shop_id, id),
  unique (idem_key, shop_id)
) with (fillfactor = 80);
create index orders_by_person on trade.orders (person_id, placed_at, id);
create index orders_by_payment on trade.orders (shop_id, paid_at, id) where paid_at is not null;

-- What was bought, as it was called and priced then. `row_key` is an imported row's.
create table trade.order_line (
  shop_id uuid not null,
  order_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  variant_id uuid not null,
  product_id uuid not null,
  category text not null,
  title jsonb not null,
  name jsonb not null,
  quantity int not null check (quantity > 0),
  price_minor bigint not null check (price_minor >= 0),
  discount_minor bigint not null default 0 check (discount_minor between 0 and price_minor * quantity),
  grams int not null,
  row_key text,
  primary key (shop_id, order_id, id)
);
create unique index order_line_by_row on trade.order_line (row_key, shop_id) where row_key is not null;
create index order_line_by_product on trade.order_line (product_id, shop_id);

create table trade.hold (
  shop_id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('open', 'kept', 'released')),
  due_at bigint not null,
  settled_at bigint,
  primary key (shop_id, order_id)
) with (fillfactor = 80);
create index hold_due on trade.hold (due_at, order_id) where state = 'open';
create index hold_by_person on trade.hold (person_id, shop_id) where state = 'open';

-- asked -> arrived (the order is paid by it) | returned (money that came too late or twice, sent back)
--       -> failed | lapsed (the order no longer waits); money may still come after these two.
create table trade.payment (
  shop_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  person_id uuid not null,
  provider text not null,
  provider_ref text not null,
  state text not null check (state in ('asked', 'arrived', 'returned', 'failed', 'lapsed')),
  amount_minor bigint not null check (amount_minor >= 0),
  arrived_minor bigint,
  currency text not null,
  asked_at bigint not null,
  ask_again_at bigint not null,
  settled_at bigint,
  settled_by text,
  primary key (shop_id, id),
  unique (provider_ref, provider, shop_id),
  unique (settled_by, provider, shop_id)
) with (fillfactor = 80);
create index payment_by_order on trade.payment (order_id, shop_id);
create unique index payment_one_arrival on trade.payment (order_id, shop_id) where state = 'arrived';
create index payment_due on trade.payment (ask_again_at, id) where state = 'asked';

create table trade.payment_callback (
  shop_id uuid not null,
  provider text not null,
  event_id text not null,
  payment_id uuid not null,
  kind text not null check (kind in ('succeeded', 'failed')),
  amount_minor bigint not null,
  said_at bigint not null,
  received_at bigint not null,
  primary key (shop_id, provider, event_id)
);
create index payment_callback_by_payment on trade.payment_callback (payment_id, shop_id);

-- `of_order` is false for money that was never the order's: late or double payments sent back.
create table trade.refund (
  shop_id uuid not null,
  key text not null,
  order_id uuid not null,
  person_id uuid not null,
  of_order boolean not null,
  provider text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  reason text not null,
  actor text not null,
  paid_at bigint not null,
  primary key (shop_id, key)
);
create index refund_by_order on trade.refund (order_id, shop_id);

-- issued -> reserved (by an order that waits for its money) -> used; reserved -> issued when that order is cancelled.
create table trade.coupon (
  shop_id uuid not null,
  id uuid not null,
  key text not null,
  person_id uuid not null,
  state text not null check (state in ('issued', 'reserved', 'used', 'expired')),
  order_id uuid,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  cause jsonb not null,
  issued_at bigint not null,
  expires_at bigint not null,
  spent_on uuid,
  settled_at bigint,
  primary key (shop_id, id),
  unique (key, shop_id),
  check ((state in ('reserved', 'used')) = (spent_on is not null))
) with (fillfactor = 80);
create index coupon_by_person on trade.coupon (person_id, expires_at, id);
create index coupon_due on trade.coupon (expires_at, id) where state = 'issued';
create unique index coupon_spent_once on trade.coupon (spent_on, shop_id) where spent_on is not null;

-- Double entry, both sides in one row: no entry can be unbalanced. Append-only.
create table trade.money_entry (
  shop_id uuid not null,
  key text not null,
  debit_account text not null,
  credit_account text not null,
  amount_minor bigint not null check (amount_minor > 0),
  currency text not null,
  order_id uuid,
  actor text not null,
  at bigint not null,
  primary key (shop_id, key),
  check (debit_account <> credit_account)
);
create index money_entry_by_order on trade.money_entry (order_id, shop_id) where order_id is not null;

create table trade.address (
  person_id uuid not null,
  id uuid not null,
  name text not null,
  phone text not null,
  line text not null,
  city text not null,
  province text not null,
  is_default boolean not null,
  changed_at bigint not null,
  primary key (person_id, id)
);
create unique index address_one_default on trade.address (person_id) where is_default;

select kernel.protect('trade.location', 'shop');
select kernel.protect('trade.shipping_price', 'shop');
select kernel.protect('trade.stock', 'shop');
select kernel.protect('trade.stock_movement', 'shop');
select kernel.protect('trade.orders', 'shop-person');
select kernel.protect('trade.order_line', 'shop-person');
select kernel.protect('trade.hold', 'shop-person');
select kernel.protect('trade.payment', 'shop-person');
select kernel.protect('trade.payment_callback', 'shop');
select kernel.protect('trade.refund', 'shop-person');
select kernel.protect('trade.coupon', 'shop-person');
select kernel.protect('trade.money_entry', 'shop');
select kernel.protect('trade.address', 'person');

-- Ledgers only grow; a worker deletes them for a shop that leaves, and nobody rewrites them.
revoke update, delete on trade.stock_movement, trade.money_entry, trade.payment_callback, trade.refund from heed_web;
revoke update on trade.stock_movement, trade.money_entry, trade.payment_callback, trade.refund from heed_worker;

-- What is left of a variant is for everybody to see, in any shop; what is held and sold is not.
create function trade.available_units(variants uuid[]) returns table (variant_id uuid, available bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select s.variant_id, sum(s.available) from trade.stock s where s.variant_id = any (variants)
  group by s.variant_id order by s.variant_id
$$;

-- For pages that sort and page over several domains.
create view trade.v_order with (security_invoker = true) as
select o.shop_id, o.id as order_id, o.person_id, o.state, o.source, o.total_minor, o.refunded_minor, o.currency,
  o.placed_at, o.pay_by, o.paid_at, o.cancelled_why, o.location_id, o.terms_id, o.show_id,
  o.ship_to->>'name' as to_name, o.ship_to->>'city' as to_city, o.ship_to->>'province' as to_province
from trade.orders o;
grant select on trade.v_order to heed_web, heed_worker, heed_console;
