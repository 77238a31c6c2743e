import type { Invariant } from '@heed/kernel'

/** Orders, refunds, coupons and shelves against what the log says of them. A shop that left keeps its facts, not its rows. */
export const invariantsOfLog: Invariant[] = [
  {
    holds: { zh: '每张订单都如日志所述', en: 'an order is as the log tells it' },
    of: "select o.shop_id from trade.orders o where o.source = 'shop'",
    broken: `
    select o.shop_id, 'order ' || o.id || ' is ' || o.state || ' for ' || o.total_minor || '; the log says placed ' || coalesce(l.placed, 0)
      || ' times for ' || coalesce(l.total_minor, 0) || ', paid ' || coalesce(l.paid, 0) || ', cancelled ' || coalesce(l.cancelled, 0) as detail
    from trade.orders o left join (
      select f.shop_id, f.payload->>'orderId' as order_id, count(*) filter (where f.name = 'trade/order-placed') as placed,
        max((f.payload->>'totalMinor')::bigint) filter (where f.name = 'trade/order-placed') as total_minor,
        count(*) filter (where f.name = 'trade/order-paid') as paid, count(*) filter (where f.name = 'trade/order-cancelled') as cancelled
      from kernel.fact f where f.name in ('trade/order-placed', 'trade/order-paid', 'trade/order-cancelled')
      group by f.shop_id, f.payload->>'orderId'
    ) l on l.shop_id = o.shop_id and l.order_id = o.id::text
    where o.source = 'shop' and (coalesce(l.placed, 0) <> 1 or l.total_minor <> o.total_minor
      or l.paid <> (o.state in ('paid', 'refunded'))::int or l.cancelled <> (o.state = 'cancelled')::int)`,
  },
  {
    holds: { zh: '日志里的每张订单都还在', en: 'no order that the log names is gone' },
    of: "select f.shop_id from kernel.fact f where f.name = 'trade/order-placed'",
    broken: `
    select f.shop_id, 'order ' || (f.payload->>'orderId') as detail
    from kernel.fact f left join trade.orders o on o.shop_id = f.shop_id and o.id = (f.payload->>'orderId')::uuid
    where f.name = 'trade/order-placed' and o.id is null and exists (select from trade.location l where l.shop_id = f.shop_id)`,
  },
  {
    holds: { zh: '每笔退款在日志里恰好一次', en: 'a refund is in the log exactly once' },
    of: 'select r.shop_id from trade.refund r',
    broken: `
    select r.shop_id, 'refund ' || r.key || ' of ' || r.amount_minor || ' is in the log ' || count(f.position) || ' times' as detail
    from trade.refund r left join kernel.fact f on f.name = 'trade/refund-paid' and f.shop_id = r.shop_id
      and f.payload->>'key' = r.key and (f.payload->>'amountMinor')::bigint = r.amount_minor
    group by r.shop_id, r.key, r.amount_minor having count(f.position) <> 1`,
  },
  {
    holds: { zh: '每张券在日志里恰好一次', en: 'a coupon is in the log exactly once, for what it is worth' },
    of: 'select c.shop_id from trade.coupon c',
    broken: `
    select c.shop_id, 'coupon ' || c.id || ' of ' || c.amount_minor || ' is in the log ' || count(f.position) || ' times' as detail
    from trade.coupon c left join kernel.fact f on f.name = 'trade/coupon-issued' and f.shop_id = c.shop_id
      and f.payload->>'couponId' = c.id::text and (f.payload->>'amountMinor')::bigint = c.amount_minor
    group by c.shop_id, c.id, c.amount_minor having count(f.position) <> 1`,
  },
  {
    holds: { zh: '货架上的件数就是最后说过的件数', en: 'the shelves hold what was last said of them' },
    of: 'select k.shop_id from trade.stock k',
    broken: `
    select k.shop_id, 'variant ' || k.variant_id || ' has ' || sum(k.available) || ' left, last said ' || coalesce(l.available::text, 'nothing') as detail
    from trade.stock k left join (
      select distinct on (v.said->>'variantId') f.shop_id, v.said->>'variantId' as variant_id, (v.said->>'available')::bigint as available
      from kernel.fact f cross join lateral jsonb_array_elements(f.payload->'variants') v(said)
      where f.name = 'trade/stock-changed' order by v.said->>'variantId', f.position desc
    ) l on l.shop_id = k.shop_id and l.variant_id = k.variant_id::text
    group by k.shop_id, k.variant_id, l.available having sum(k.available) <> coalesce(l.available, 0)`,
  },
]
