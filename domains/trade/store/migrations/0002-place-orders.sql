-- old code still runs: yes (a function that nothing older calls)
--
-- Decides up to 256 orders of one shop, in the order in which they arrived, in one statement of its caller.
-- One batch of a shop at a time (the lock is the shop's, so a repeated key always sees its first outcome), then its
-- stock rows in a fixed order, then its coupons: the order in which every other function here takes them, too.
-- Each order takes all its lines from the first of its candidate locations that has them all; an order that is
-- refused takes nothing, so a smaller one behind it may still be served.
-- Rows of tables that grow are looked up one by one by their whole key (`lateral … limit 1`): a planner without
-- statistics holds a shop for a handful of rows, and would walk all its orders for every batch.
-- `check (available >= 0)`, the unique key and the coupon's state stay as the last line.
--
-- orders: [{ key, hash, orderId, personId, refused?, couponId, locations: [id], holdsMax, payment: { id, provider,
--   askAgainAt } | null, goodsMinor, shippingMinor, discountMinor, totalMinor, currency, to, termsId, showId, payBy,
--   lines: [{ lineId, variantId, productId, category, title, name, quantity, priceMinor, discountMinor, grams }] }]
-- answers: { answers: [{ ok, why?, orderId?, totalMinor?, currency?, payBy?, locationId?, repeat? }], left: [{ variantId, productId, available }] }
create function trade.place_orders(shop uuid, orders jsonb, moment bigint) returns jsonb language plpgsql as $$
declare
  slot_variants uuid[];
  slot_locations uuid[];
  slot_left int[];
  slot_taken int[];
  answers jsonb[] := '{}';
  placed int[] := '{}';
  placed_from uuid[] := '{}';
  takers uuid[] := '{}';
  spent uuid[] := '{}';
  ask record;
  chosen int;
  lines int;
  slot int;
begin
  perform pg_advisory_xact_lock(hashtextextended('trade.place ' || shop::text, 7));

  select array_agg(s.variant_id order by s.variant_id, s.location_id),
    array_agg(s.location_id order by s.variant_id, s.location_id),
    array_agg(s.available order by s.variant_id, s.location_id)
  into slot_variants, slot_locations, slot_left
  from (
    select k.variant_id, k.location_id, k.available from trade.stock k
    where k.shop_id = shop and k.variant_id in (
      select (l.line->>'variantId')::uuid
      from jsonb_array_elements(orders) o(body), jsonb_array_elements(o.body->'lines') l(line))
    order by k.variant_id, k.location_id for update of k
  ) s;
  slot_taken := array_fill(0, array[coalesce(cardinality(slot_left), 0)]);

  for ask in
    select distinct (o.body->>'couponId')::uuid as coupon_id from jsonb_array_elements(orders) o(body)
    where o.body->>'couponId' is not null order by 1
  loop
    perform 1 from trade.coupon c where c.shop_id = shop and c.id = ask.coupon_id for update of c;
  end loop;

  for ask in
    with asked as (
      select e.n::int as n, e.body, e.body->>'key' as key, (e.body->>'personId')::uuid as person_id,
        (e.body->>'couponId')::uuid as coupon_id, min(e.n) over (partition by e.body->>'key')::int as first_n
      from jsonb_array_elements(orders) with ordinality e(body, n)
    ), needs as (
      select a.n, array_agg(coalesce(s.slot, 0)::int order by p.nth, l.nth) as slots,
        array_agg((l.line->>'quantity')::int order by l.nth) filter (where p.nth = 1) as quantities
      from asked a
      cross join lateral jsonb_array_elements_text(a.body->'locations') with ordinality p(id, nth)
      cross join lateral jsonb_array_elements(a.body->'lines') with ordinality l(line, nth)
      left join unnest(slot_variants, slot_locations) with ordinality s(variant_id, location_id, slot)
        on s.variant_id = (l.line->>'variantId')::uuid and s.location_id = p.id::uuid
      group by a.n
    )
    select a.n, a.first_n, a.body, a.person_id, a.coupon_id, a.body->>'hash' as hash, d.slots, d.quantities,
      k.id as known_id, k.request_hash as known_hash, k.total_minor as known_total, k.currency as known_currency, k.pay_by as known_pay_by,
      c.id is not null as coupon_valid,
      (select count(*) from trade.hold h where h.shop_id = shop and h.person_id = a.person_id and h.state = 'open') as open_holds
    from asked a
    left join needs d on d.n = a.n
    left join lateral (
      select o.id, o.request_hash, o.total_minor, o.currency, o.pay_by from trade.orders o
      where o.shop_id = shop and o.idem_key = a.key limit 1) k on true
    left join lateral (
      select d.id from trade.coupon d where d.shop_id = shop and d.id = a.coupon_id and d.person_id = a.person_id
        and d.state = 'issued' and d.expires_at > moment and d.currency = a.body->>'currency' limit 1) c on true
    order by a.n
  loop
    if ask.known_id is not null then
      answers[ask.n] := case when ask.known_hash = ask.hash
        then jsonb_build_object('ok', true, 'repeat', true, 'orderId', ask.known_id, 'totalMinor', ask.known_total, 'currency', ask.known_currency, 'payBy', ask.known_pay_by)
        else '{"ok": false, "why": "key-reused"}' end;
    elsif ask.first_n < ask.n then
      answers[ask.n] := case when orders->(ask.first_n - 1)->>'hash' = ask.hash
        then answers[ask.first_n] || '{"repeat": true}' else '{"ok": false, "why": "key-reused"}' end;
    elsif ask.body ? 'refused' then
      answers[ask.n] := ask.body->'refused';
    elsif ask.coupon_id is not null and (not ask.coupon_valid or ask.coupon_id = any (spent)) then
      answers[ask.n] := '{"ok": false, "why": "coupon-not-valid"}';
    elsif ask.open_holds + cardinality(array_positions(takers, ask.person_id)) >= (ask.body->>'holdsMax')::int then
      answers[ask.n] := '{"ok": false, "why": "limit-per-person"}';
    else
      lines := coalesce(cardinality(ask.quantities), 0);
      chosen := null;
      for p in 0 .. coalesce(cardinality(ask.slots), 0) / greatest(lines, 1) - 1 loop
        chosen := p;
        for i in 1 .. lines loop
          slot := ask.slots[p * lines + i];
          if slot = 0 or slot_left[slot] < ask.quantities[i] then chosen := null; exit; end if;
        end loop;
        exit when chosen is not null;
      end loop;
      if chosen is null then
        answers[ask.n] := '{"ok": false, "why": "out-of-stock"}';
      else
        for i in 1 .. lines loop
          slot := ask.slots[chosen * lines + i];
          slot_left[slot] := slot_left[slot] - ask.quantities[i];
          slot_taken[slot] := slot_taken[slot] + ask.quantities[i];
        end loop;
        placed := placed || ask.n;
        placed_from := placed_from || (ask.body->'locations'->>chosen)::uuid;
        takers := takers || ask.person_id;
        if ask.coupon_id is not null then spent := spent || ask.coupon_id; end if;
        answers[ask.n] := jsonb_build_object('ok', true, 'orderId', ask.body->>'orderId',
          'totalMinor', ask.body->'totalMinor', 'currency', ask.body->'currency', 'payBy', ask.body->'payBy', 'locationId', ask.body->'locations'->>chosen);
      end if;
    end if;
  end loop;

  if cardinality(placed) > 0 then
    perform trade.write_orders(shop, orders, placed, placed_from, moment);
    update trade.stock k set available = k.available - t.taken, held = k.held + t.taken
      from unnest(slot_variants, slot_locations, slot_taken) t(variant_id, location_id, taken)
      where k.shop_id = shop and k.variant_id = t.variant_id and k.location_id = t.location_id and t.taken > 0;
  end if;

  return jsonb_build_object('answers', to_jsonb(answers), 'left', coalesce((
    select jsonb_agg(jsonb_build_object('variantId', v.variant_id, 'productId', v.product_id, 'available', v.available) order by v.variant_id)
    from (select k.variant_id, k.product_id, sum(k.available) as available from trade.stock k
      where k.shop_id = shop and k.variant_id = any (slot_variants) group by k.variant_id, k.product_id) v), '[]'));
end $$;

-- The rows of the orders that were taken: `placed` are their places in the list, `placed_from` their locations.
create function trade.write_orders(shop uuid, orders jsonb, placed int[], placed_from uuid[], moment bigint)
returns void language plpgsql as $$
declare
  spending record;
begin
  insert into trade.orders (shop_id, id, person_id, state, source, idem_key, request_hash, goods_minor, shipping_minor,
    discount_minor, total_minor, currency, coupon_id, location_id, terms_id, show_id, ship_to, placed_at, pay_by)
  select shop, o."orderId", o."personId", 'held', 'shop', o.key, o.hash, o."goodsMinor", o."shippingMinor",
    o."discountMinor", o."totalMinor", o.currency, o."couponId", p.location_id, o."termsId", o."showId", o."to", moment, o."payBy"
  from unnest(placed, placed_from) p(n, location_id)
  cross join lateral jsonb_to_record(orders->(p.n - 1)) o("orderId" uuid, "personId" uuid, key text, hash text,
    "goodsMinor" bigint, "shippingMinor" bigint, "discountMinor" bigint, "totalMinor" bigint, currency text,
    "couponId" uuid, "termsId" text, "showId" uuid, "to" jsonb, "payBy" bigint);

  with line as (
    select (orders->(p.n - 1)->>'orderId')::uuid as order_id, (orders->(p.n - 1)->>'personId')::uuid as person_id, p.location_id, l.*
    from unnest(placed, placed_from) p(n, location_id)
    cross join lateral jsonb_to_recordset(orders->(p.n - 1)->'lines') l("lineId" uuid, "variantId" uuid,
      "productId" uuid, category text, title jsonb, name jsonb, quantity int, "priceMinor" bigint, "discountMinor" bigint, grams int)
  ), written as (
    insert into trade.order_line (shop_id, order_id, id, person_id, variant_id, product_id, category, title, name,
      quantity, price_minor, discount_minor, grams)
    select shop, l.order_id, l."lineId", l.person_id, l."variantId", l."productId", l.category, l.title, l.name,
      l.quantity, l."priceMinor", l."discountMinor", l.grams
    from line l
  )
  insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, actor, at)
  select shop, l."lineId"::text, l."variantId", l.location_id, 'held', -l.quantity, l.quantity, 0, 'person:' || l.person_id::text, moment
  from line l;

  insert into trade.hold (shop_id, order_id, person_id, state, due_at)
  select shop, o."orderId", o."personId", 'open', o."payBy" from unnest(placed) p(n)
  cross join lateral jsonb_to_record(orders->(p.n - 1)) o("orderId" uuid, "personId" uuid, "payBy" bigint);

  insert into trade.payment (shop_id, id, order_id, person_id, provider, provider_ref, state, amount_minor, currency, asked_at, ask_again_at)
  select shop, y.id, o."orderId", o."personId", y.provider, y.id::text, 'asked', o."totalMinor", o.currency, moment, y."askAgainAt"
  from unnest(placed) p(n)
  cross join lateral jsonb_to_record(orders->(p.n - 1)) o("orderId" uuid, "personId" uuid, "totalMinor" bigint, currency text, payment jsonb)
  cross join lateral jsonb_to_record(o.payment) y(id uuid, provider text, "askAgainAt" bigint)
  where jsonb_typeof(o.payment) = 'object';

  for spending in
    select o.* from unnest(placed) p(n)
    cross join lateral jsonb_to_record(orders->(p.n - 1)) o("orderId" uuid, "couponId" uuid)
    where o."couponId" is not null order by p.n
  loop
    update trade.coupon c set state = 'reserved', spent_on = spending."orderId"
    where c.shop_id = shop and c.id = spending."couponId" and c.state = 'issued';
  end loop;
end $$;
