-- old code still runs: yes (functions that nothing older calls)
--
-- What a payment provider said, in any order, late, or again. Locks orders, then stock, then coupons, each in key
-- order, like every function here. An event counts once (its id is the callback's key); money counts once (a payment
-- leaves 'asked' once); an order is paid once (one arrival an order). Money that finds its order no longer waiting,
-- already paid, or asked for another sum goes back, whole.
-- Rows of tables that grow are taken one by one by their whole key, for the reason told at place_orders.
--
-- events: [{ provider, eventId, paymentId, kind, amountMinor, at }]
-- answers: { known: [paymentId], paid: [order-paid payload], returned: [{ orderId, personId, key, amountMinor, currency }] }
create function trade.settle_payments(shop uuid, events jsonb, by_actor text, moment bigint) returns jsonb language plpgsql as $$
declare
  known uuid[];
  paid uuid[] := '{}';
  returned jsonb := '[]';
  said record;
  p record;
  o record;
begin
  select array_agg(y.id), array_agg(distinct y.order_id) into known, paid
  from (select distinct (e.event->>'paymentId')::uuid as id, e.event->>'provider' as provider from jsonb_array_elements(events) e(event)) x
  cross join lateral (
    select k.id, k.order_id from trade.payment k where k.shop_id = shop and k.id = x.id and k.provider = x.provider limit 1) y;
  perform trade.lock_orders(shop, paid);
  paid := '{}';

  -- Successes first: a failure told in the same breath does not undo them.
  for said in
    select x.* from jsonb_array_elements(events) with ordinality e(event, n)
    cross join lateral jsonb_to_record(e.event) x(provider text, "eventId" text, "paymentId" uuid, kind text, "amountMinor" bigint, "at" bigint)
    where x."paymentId" = any (known) order by x.kind <> 'succeeded', e.n
  loop
    insert into trade.payment_callback (shop_id, provider, event_id, payment_id, kind, amount_minor, said_at, received_at)
    values (shop, said.provider, said."eventId", said."paymentId", said.kind, said."amountMinor", said."at", moment)
    on conflict (shop_id, provider, event_id) do nothing;
    continue when not found;
    select k.* into p from trade.payment k where k.shop_id = shop and k.id = said."paymentId";
    select k.* into o from trade.orders k where k.shop_id = shop and k.id = p.order_id;

    if said.kind = 'failed' then
      update trade.payment k set state = 'failed', settled_at = moment where k.shop_id = shop and k.id = p.id and k.state = 'asked';
    elsif p.state in ('asked', 'failed', 'lapsed') and o.state = 'held' and said."amountMinor" = p.amount_minor then
      update trade.payment k set state = 'arrived', settled_at = moment, settled_by = said."eventId", arrived_minor = said."amountMinor"
      where k.shop_id = shop and k.id = p.id;
      update trade.orders k set state = 'paid', paid_at = greatest(k.placed_at, least(said."at", moment)) where k.shop_id = shop and k.id = o.id;
      perform trade.book(shop, 'arrived:' || p.id, 'provider:' || p.provider, 'buyers', said."amountMinor", p.currency, o.id, by_actor, moment);
      paid := paid || o.id;
    elsif p.state in ('asked', 'failed', 'lapsed') then
      update trade.payment k set state = 'returned', settled_at = moment, settled_by = said."eventId", arrived_minor = said."amountMinor"
      where k.shop_id = shop and k.id = p.id;
      continue when said."amountMinor" = 0;
      perform trade.book(shop, 'arrived:' || p.id, 'provider:' || p.provider, 'buyers', said."amountMinor", p.currency, o.id, by_actor, moment);
      perform trade.book(shop, 'returned:' || p.id, 'buyers', 'provider:' || p.provider, said."amountMinor", p.currency, o.id, by_actor, moment);
      insert into trade.refund (shop_id, key, order_id, person_id, of_order, provider, amount_minor, currency, reason, actor, paid_at)
      values (shop, 'returned:' || p.id, o.id, o.person_id, false, p.provider, said."amountMinor", p.currency,
        case o.state when 'held' then 'not the sum asked for' when 'cancelled' then 'came after the order was cancelled' else 'paid twice' end,
        by_actor, moment);
      returned := returned || jsonb_build_object('orderId', o.id, 'personId', o.person_id, 'key', 'returned:' || p.id,
        'amountMinor', said."amountMinor", 'currency', p.currency);
    end if;
  end loop;

  if cardinality(paid) > 0 then perform trade.sell_held(shop, paid, by_actor, moment); end if;
  return jsonb_build_object('known', coalesce(to_jsonb(known), '[]'), 'returned', returned, 'paid', (
    select coalesce(jsonb_agg(trade.paid_payload(shop, u.id) order by u.n), '[]') from unnest(paid) with ordinality u(id, n)));
end $$;

create function trade.lock_orders(shop uuid, order_ids uuid[]) returns void language plpgsql as $$
declare
  one uuid;
begin
  for one in select distinct u.id from unnest(order_ids) u(id) order by u.id loop
    perform 1 from trade.orders o where o.shop_id = shop and o.id = one for update of o;
  end loop;
end $$;

-- Nothing moved is nothing booked.
create function trade.book(shop uuid, key text, debit text, credit text, amount bigint, currency text, order_id uuid, by_actor text, moment bigint)
returns void language plpgsql as $$
begin
  if amount > 0 then
    insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
    values (shop, key, debit, credit, amount, currency, order_id, by_actor, moment);
  end if;
end $$;

-- The stock that orders hold, moved on: to the buyers ('sold') or back to the shelf ('released'). The caller holds the
-- orders' rows; stock rows are locked here, in key order.
create function trade.move_held(shop uuid, order_ids uuid[], movement text, by_actor text, moment bigint) returns uuid[] language plpgsql as $$
declare
  one record;
  moved uuid[] := '{}';
begin
  for one in
    select l.variant_id, o.location_id, sum(l.quantity)::int as units
    from unnest(order_ids) u(id)
    cross join lateral (select k.location_id from trade.orders k where k.shop_id = shop and k.id = u.id limit 1) o
    cross join lateral (select k.variant_id, k.quantity from trade.order_line k where k.shop_id = shop and k.order_id = u.id offset 0) l
    group by l.variant_id, o.location_id order by l.variant_id, o.location_id
  loop
    update trade.stock k set held = k.held - one.units,
      sold = k.sold + case movement when 'sold' then one.units else 0 end,
      available = k.available + case movement when 'released' then one.units else 0 end
    where k.shop_id = shop and k.variant_id = one.variant_id and k.location_id = one.location_id;
    moved := moved || one.variant_id;
  end loop;
  insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, actor, at)
  select shop, l.id::text, l.variant_id, o.location_id, movement,
    case movement when 'released' then l.quantity else 0 end, -l.quantity, case movement when 'sold' then l.quantity else 0 end, by_actor, moment
  from unnest(order_ids) u(id)
  cross join lateral (select k.location_id from trade.orders k where k.shop_id = shop and k.id = u.id limit 1) o
  cross join lateral (select k.id, k.variant_id, k.quantity from trade.order_line k where k.shop_id = shop and k.order_id = u.id offset 0) l;
  return moved;
end $$;

-- Held becomes sold, the coupon is used, the sale is booked. The caller holds the orders' rows.
create function trade.sell_held(shop uuid, order_ids uuid[], by_actor text, moment bigint) returns void language plpgsql as $$
declare
  one uuid;
  o record;
  worth bigint;
begin
  perform trade.move_held(shop, order_ids, 'sold', by_actor, moment);
  for one in
    select u.id from unnest(order_ids) u(id)
    cross join lateral (select k.coupon_id from trade.orders k where k.shop_id = shop and k.id = u.id limit 1) b
    order by b.coupon_id, u.id
  loop
    update trade.hold h set state = 'kept', settled_at = moment where h.shop_id = shop and h.order_id = one;
    select k.* into o from trade.orders k where k.shop_id = shop and k.id = one;
    perform trade.book(shop, 'goods:' || one, 'buyers', 'sales', o.goods_minor - o.discount_minor, o.currency, one, by_actor, moment);
    perform trade.book(shop, 'shipping:' || one, 'buyers', 'shipping', o.shipping_minor, o.currency, one, by_actor, moment);
    continue when o.coupon_id is null;
    update trade.coupon c set state = 'used', settled_at = moment
    where c.shop_id = shop and c.id = o.coupon_id and c.state = 'reserved' returning c.amount_minor into worth;
    perform trade.book(shop, 'coupon:' || one, 'coupons-open', 'sales', o.discount_minor, o.currency, one, by_actor, moment);
    perform trade.book(shop, 'coupon-rest:' || one, 'coupons-open', 'coupons-given', worth - o.discount_minor, o.currency, one, by_actor, moment);
  end loop;
end $$;

create function trade.paid_payload(shop uuid, order_id uuid) returns jsonb language plpgsql stable as $$
begin
  return (select jsonb_build_object('orderId', o.id, 'personId', o.person_id, 'totalMinor', o.total_minor, 'currency', o.currency,
    'paidAt', o.paid_at, 'to', jsonb_build_object('city', o.ship_to->>'city', 'province', o.ship_to->>'province'),
    'locationId', o.location_id, 'termsId', o.terms_id, 'showId', o.show_id,
    'lines', (select jsonb_agg(jsonb_build_object('lineId', l.id, 'variantId', l.variant_id, 'productId', l.product_id,
        'category', l.category, 'quantity', l.quantity, 'priceMinor', l.price_minor, 'grams', l.grams) order by l.id)
      from trade.order_line l where l.shop_id = shop and l.order_id = paid_payload.order_id))
  from trade.orders o where o.shop_id = shop and o.id = paid_payload.order_id);
end $$;

-- Orders that will not be paid let go of their stock and their coupon. Orders no longer held are left as they are.
-- answers: { released: [{ orderId, personId }], left: [{ variantId, productId, available }] }
create function trade.release_orders(shop uuid, order_ids uuid[], why text, by_actor text, moment bigint) returns jsonb language plpgsql as $$
declare
  held uuid[];
  moved uuid[];
  one record;
begin
  perform trade.lock_orders(shop, order_ids);
  select array_agg(o.id order by o.coupon_id, o.id) into held from (select distinct a.id from unnest(order_ids) a(id)) u
  cross join lateral (
    select k.id, k.coupon_id from trade.orders k where k.shop_id = shop and k.id = u.id and k.state = 'held' limit 1) o;
  if held is null then return '{"released": [], "left": []}'; end if;

  moved := trade.move_held(shop, held, 'released', by_actor, moment);
  for one in select u.id, u.n from unnest(held) with ordinality u(id, n) order by u.n loop
    update trade.orders o set state = 'cancelled', cancelled_at = moment, cancelled_why = why where o.shop_id = shop and o.id = one.id;
    update trade.hold h set state = 'released', settled_at = moment where h.shop_id = shop and h.order_id = one.id;
    update trade.payment p set state = 'lapsed', settled_at = moment
    where p.shop_id = shop and p.order_id = one.id and p.state in ('asked', 'failed');
    update trade.coupon c set state = 'issued', spent_on = null where c.shop_id = shop and c.spent_on = one.id and c.state = 'reserved';
  end loop;

  return jsonb_build_object(
    'released', (select jsonb_agg(jsonb_build_object('orderId', o.id, 'personId', o.person_id) order by o.id) from unnest(held) u(id)
      cross join lateral (select k.id, k.person_id from trade.orders k where k.shop_id = shop and k.id = u.id limit 1) o),
    'left', (select coalesce(jsonb_agg(jsonb_build_object('variantId', v.variant_id, 'productId', v.product_id, 'available', v.available) order by v.variant_id), '[]')
      from (select k.variant_id, k.product_id, sum(k.available) as available from trade.stock k
        where k.shop_id = shop and k.variant_id = any (moved) group by k.variant_id, k.product_id) v));
end $$;
