-- old code still runs: yes (functions that nothing older calls)
--
-- What a payment provider said, in any order, late, or again. Locks orders, then stock, then coupons, each in key
-- order, like every function here. An event counts once (its id is the callback's key); money counts once (a payment
-- leaves 'asked' once); an order is paid once (one arrival an order). Money that finds its order no longer waiting,
-- already paid, or asked for another sum goes back, whole.
--
-- events: [{ provider, eventId, paymentId, kind, amountMinor, at }]
-- answers: { paid: [order-paid payload], returned: [{ orderId, personId, key, amountMinor, currency }],
--   failed: [{ orderId, personId }], fresh: int }
create function trade.settle_payments(shop uuid, events jsonb, by_actor text, moment bigint) returns jsonb language plpgsql as $$
declare
  decided jsonb;
  fresh_count int;
  failed jsonb;
  paid_ids uuid[];
begin
  perform 1 from trade.orders o where o.shop_id = shop and o.id in (
    select p.order_id from trade.payment p where p.shop_id = shop and p.id in (
      select (e.event->>'paymentId')::uuid from jsonb_array_elements(events) e(event)))
  order by o.id for update of o;

  with said as (
    select distinct on (x.provider, x."eventId") e.n::int as n, x.provider, x."eventId" as event_id,
      x."paymentId" as payment_id, x.kind, x."amountMinor" as amount_minor, x."at" as said_at
    from jsonb_array_elements(events) with ordinality e(event, n)
    cross join lateral jsonb_to_record(e.event) x(provider text, "eventId" text, "paymentId" uuid, kind text, "amountMinor" bigint, "at" bigint)
    join trade.payment p on p.shop_id = shop and p.id = x."paymentId" and p.provider = x.provider
    order by x.provider, x."eventId", e.n
  ), written as (
    insert into trade.payment_callback (shop_id, provider, event_id, payment_id, kind, amount_minor, said_at, received_at)
    select shop, s.provider, s.event_id, s.payment_id, s.kind, s.amount_minor, s.said_at, moment from said s
    order by s.provider, s.event_id
    on conflict (shop_id, provider, event_id) do nothing
    returning provider, event_id
  ), fresh as (
    select s.*, p.order_id, p.person_id, p.state as payment_state, p.amount_minor as asked_minor, p.currency,
      o.state as order_state, o.placed_at
    from said s join written w on w.provider = s.provider and w.event_id = s.event_id
    join trade.payment p on p.shop_id = shop and p.id = s.payment_id
    join trade.orders o on o.shop_id = shop and o.id = p.order_id
  ), arrival as (
    select distinct on (f.payment_id) f.* from fresh f
    where f.kind = 'succeeded' and f.payment_state in ('asked', 'failed', 'lapsed') order by f.payment_id, f.n
  ), ranked as (
    select a.*, a.order_state = 'held' and a.amount_minor = a.asked_minor
      and row_number() over (partition by a.order_id order by a.amount_minor <> a.asked_minor, a.n) = 1 as pays
    from arrival a
  )
  select (select count(*)::int from fresh),
    (select jsonb_agg(to_jsonb(r) order by r.n) from ranked r),
    (select jsonb_agg(distinct jsonb_build_object('paymentId', f.payment_id, 'orderId', f.order_id, 'personId', f.person_id))
      from fresh f where f.kind = 'failed' and f.payment_state = 'asked'
      and not exists (select from arrival a where a.payment_id = f.payment_id))
  into fresh_count, decided, failed;

  update trade.payment p set state = 'failed', settled_at = moment
  from jsonb_array_elements(failed) f(said)
  where p.shop_id = shop and p.id = (f.said->>'paymentId')::uuid;

  update trade.payment p set state = case when d.pays then 'arrived' else 'returned' end, settled_at = moment,
    settled_by = d.event_id, arrived_minor = d.amount_minor
  from jsonb_to_recordset(decided) d(payment_id uuid, event_id text, amount_minor bigint, pays boolean)
  where p.shop_id = shop and p.id = d.payment_id;

  insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
  select shop, 'arrived:' || d.payment_id, 'provider:' || d.provider, 'buyers', d.amount_minor, d.currency, d.order_id, by_actor, moment
  from jsonb_to_recordset(decided) d(payment_id uuid, order_id uuid, provider text, amount_minor bigint, currency text)
  where d.amount_minor > 0;

  insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
  select shop, 'returned:' || d.payment_id, 'buyers', 'provider:' || d.provider, d.amount_minor, d.currency, d.order_id, by_actor, moment
  from jsonb_to_recordset(decided) d(payment_id uuid, order_id uuid, provider text, amount_minor bigint, currency text, pays boolean)
  where not d.pays and d.amount_minor > 0;

  insert into trade.refund (shop_id, key, order_id, person_id, of_order, provider, amount_minor, currency, reason, actor, paid_at)
  select shop, 'returned:' || d.payment_id, d.order_id, d.person_id, false, d.provider, d.amount_minor, d.currency,
    case d.order_state when 'held' then 'not the sum asked for, or twice' when 'cancelled' then 'came after the order was cancelled' else 'paid twice' end,
    by_actor, moment
  from jsonb_to_recordset(decided) d(payment_id uuid, order_id uuid, person_id uuid, provider text, amount_minor bigint, currency text, order_state text, pays boolean)
  where not d.pays and d.amount_minor > 0;

  update trade.orders o set state = 'paid', paid_at = greatest(o.placed_at, least(d.said_at, moment))
  from jsonb_to_recordset(decided) d(order_id uuid, said_at bigint, pays boolean)
  where o.shop_id = shop and o.id = d.order_id and d.pays;

  select array_agg(d.order_id order by d.order_id) into paid_ids
  from jsonb_to_recordset(decided) d(order_id uuid, pays boolean) where d.pays;
  if paid_ids is not null then perform trade.sell_held(shop, paid_ids, by_actor, moment); end if;

  return jsonb_build_object('fresh', fresh_count,
    'paid', coalesce((select jsonb_agg(trade.paid_payload(shop, d.order_id) order by d.n)
      from jsonb_to_recordset(decided) d(n int, order_id uuid, pays boolean) where d.pays), '[]'),
    'returned', coalesce((select jsonb_agg(jsonb_build_object('orderId', d.order_id, 'personId', d.person_id,
        'key', 'returned:' || d.payment_id, 'amountMinor', d.amount_minor, 'currency', d.currency) order by d.n)
      from jsonb_to_recordset(decided) d(n int, order_id uuid, person_id uuid, payment_id uuid, amount_minor bigint, currency text, pays boolean)
      where not d.pays and d.amount_minor > 0), '[]'),
    'failed', coalesce(failed, '[]'));
end $$;

-- Held becomes sold, the coupon is used, the sale is booked. The caller holds the orders' rows.
create function trade.sell_held(shop uuid, order_ids uuid[], by_actor text, moment bigint) returns void language plpgsql as $$
begin
  update trade.hold h set state = 'kept', settled_at = moment
  where h.shop_id = shop and h.order_id = any (order_ids) and h.state = 'open';

  perform 1 from trade.stock k where k.shop_id = shop and (k.variant_id, k.location_id) in (
    select l.variant_id, o.location_id from trade.order_line l join trade.orders o on o.shop_id = shop and o.id = l.order_id
    where l.shop_id = shop and l.order_id = any (order_ids))
  order by k.variant_id, k.location_id for update of k;

  with moved as (
    insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, actor, at)
    select shop, l.id::text, l.variant_id, o.location_id, 'sold', 0, -l.quantity, l.quantity, by_actor, moment
    from trade.order_line l join trade.orders o on o.shop_id = shop and o.id = l.order_id
    where l.shop_id = shop and l.order_id = any (order_ids)
    returning variant_id, location_id, sold
  )
  update trade.stock k set held = k.held - m.units, sold = k.sold + m.units
  from (select v.variant_id, v.location_id, sum(v.sold)::int as units from moved v group by v.variant_id, v.location_id) m
  where k.shop_id = shop and k.variant_id = m.variant_id and k.location_id = m.location_id;

  perform 1 from trade.coupon c where c.shop_id = shop and c.spent_on = any (order_ids) order by c.id for update of c;
  update trade.coupon c set state = 'used', settled_at = moment
  where c.shop_id = shop and c.spent_on = any (order_ids) and c.state = 'reserved';

  insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
  select shop, e.key || ':' || o.id, e.debit, e.credit, e.amount, o.currency, o.id, by_actor, moment
  from trade.orders o
  left join trade.coupon c on c.shop_id = shop and c.id = o.coupon_id
  cross join lateral (values
    ('goods', 'buyers', 'sales', o.goods_minor - o.discount_minor),
    ('shipping', 'buyers', 'shipping', o.shipping_minor),
    ('coupon', 'coupons-open', 'sales', o.discount_minor),
    ('coupon-rest', 'coupons-open', 'coupons-given', c.amount_minor - o.discount_minor)
  ) e(key, debit, credit, amount)
  where o.shop_id = shop and o.id = any (order_ids) and e.amount > 0;
end $$;

create function trade.paid_payload(shop uuid, order_id uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('orderId', o.id, 'personId', o.person_id, 'totalMinor', o.total_minor, 'currency', o.currency,
    'paidAt', o.paid_at, 'to', jsonb_build_object('city', o.ship_to->>'city', 'province', o.ship_to->>'province'),
    'locationId', o.location_id, 'termsId', o.terms_id, 'showId', o.show_id,
    'lines', (select jsonb_agg(jsonb_build_object('lineId', l.id, 'variantId', l.variant_id, 'productId', l.product_id,
        'category', l.category, 'quantity', l.quantity, 'priceMinor', l.price_minor, 'grams', l.grams) order by l.id)
      from trade.order_line l where l.shop_id = shop and l.order_id = o.id))
  from trade.orders o where o.shop_id = shop and o.id = paid_payload.order_id
$$;

-- Orders that will not be paid let go of their stock and their coupon. Orders no longer held are left as they are.
-- targets: [{ shopId, orderId }] · answers: { released: [{ shopId, orderId, personId }], left: [{ shopId, variantId, productId, available }] }
create function trade.release_orders(targets jsonb, why text, by_actor text, moment bigint) returns jsonb language plpgsql as $$
declare
  released jsonb;
  touched jsonb;
begin
  select jsonb_agg(jsonb_build_object('shopId', h.shop_id, 'orderId', h.id, 'personId', h.person_id) order by h.shop_id, h.id) into released
  from (
    select o.shop_id, o.id, o.person_id from trade.orders o
    join jsonb_to_recordset(targets) t("shopId" uuid, "orderId" uuid) on o.shop_id = t."shopId" and o.id = t."orderId"
    where o.state = 'held' order by o.shop_id, o.id for update of o
  ) h;
  if released is null then return '{"released": [], "left": []}'; end if;

  update trade.orders o set state = 'cancelled', cancelled_at = moment, cancelled_why = why
  from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid) where o.shop_id = r."shopId" and o.id = r."orderId";
  update trade.hold h set state = 'released', settled_at = moment
  from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid) where h.shop_id = r."shopId" and h.order_id = r."orderId";
  update trade.payment p set state = 'lapsed', settled_at = moment
  from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid)
  where p.shop_id = r."shopId" and p.order_id = r."orderId" and p.state in ('asked', 'failed');

  perform 1 from trade.stock k where (k.shop_id, k.variant_id, k.location_id) in (
    select l.shop_id, l.variant_id, o.location_id from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid)
    join trade.orders o on o.shop_id = r."shopId" and o.id = r."orderId"
    join trade.order_line l on l.shop_id = o.shop_id and l.order_id = o.id)
  order by k.shop_id, k.variant_id, k.location_id for update of k;
  with moved as (
    insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, actor, at)
    select o.shop_id, l.id::text, l.variant_id, o.location_id, 'released', l.quantity, -l.quantity, 0, by_actor, moment
    from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid)
    join trade.orders o on o.shop_id = r."shopId" and o.id = r."orderId"
    join trade.order_line l on l.shop_id = o.shop_id and l.order_id = o.id
    returning shop_id, variant_id, location_id, available
  ), freed as (
    update trade.stock k set available = k.available + m.units, held = k.held - m.units
    from (select v.shop_id, v.variant_id, v.location_id, sum(v.available)::int as units from moved v
      group by v.shop_id, v.variant_id, v.location_id) m
    where k.shop_id = m.shop_id and k.variant_id = m.variant_id and k.location_id = m.location_id
    returning k.shop_id, k.variant_id
  )
  select jsonb_agg(distinct jsonb_build_object('shopId', f.shop_id, 'variantId', f.variant_id)) into touched from freed f;

  perform 1 from trade.coupon c where (c.shop_id, c.spent_on) in (
    select r."shopId", r."orderId" from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid))
  order by c.shop_id, c.id for update of c;
  update trade.coupon c set state = 'issued', spent_on = null
  from jsonb_to_recordset(released) r("shopId" uuid, "orderId" uuid)
  where c.shop_id = r."shopId" and c.spent_on = r."orderId" and c.state = 'reserved';

  return jsonb_build_object('released', released, 'left', coalesce((
    select jsonb_agg(jsonb_build_object('shopId', v.shop_id, 'variantId', v.variant_id, 'productId', v.product_id,
      'available', v.available) order by v.shop_id, v.variant_id)
    from (select k.shop_id, k.variant_id, k.product_id, sum(k.available) as available
      from jsonb_to_recordset(touched) t("shopId" uuid, "variantId" uuid)
      join trade.stock k on k.shop_id = t."shopId" and k.variant_id = t."variantId"
      group by k.shop_id, k.variant_id, k.product_id) v), '[]'));
end $$;
