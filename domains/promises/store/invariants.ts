import type { Invariant } from '@heed/kernel'

/** Promises against breaches, parcels, orders and coupons. Each query names the rows that break it. */
export const invariants: Invariant[] = [
  {
    holds: { zh: '每个违约都有它的记录，反之亦然', en: 'a broken promise has its breach, and no other has one' },
    of: 'select p.shop_id from promises.promise p',
    broken: `
    select p.shop_id, 'promise ' || p.id as detail from promises.promise p
    left join promises.breach b on b.shop_id = p.shop_id and b.order_id = p.order_id and b.kind = p.kind
    where ((p.state in ('broken', 'annulled')) <> (b.promise_id is not null)
        or (p.state = 'annulled') <> (b.annulled_at is not null and p.state = 'annulled')
        or (p.state = 'broken' and b.annulled_at is not null))`,
  },
  {
    holds: { zh: '欠下的补偿都付了', en: 'what a breach owes is paid' },
    of: 'select b.shop_id from promises.breach b',
    broken: `
    select b.shop_id, 'promise ' || b.promise_id as detail from promises.breach b
    where b.compensation_id is not null and b.coupon_id is null and b.decided_at < $2`,
  },
  {
    holds: { zh: '一张券只补一次违约', en: 'no coupon pays for two breaches' },
    of: 'select b.shop_id from promises.breach b',
    broken: `
    select b.shop_id, 'promise ' || min(b.promise_id::text) as detail from promises.breach b
    where b.coupon_id is not null
    group by b.shop_id, b.coupon_id having count(*) > 1`,
  },
  {
    holds: { zh: '没有订单的补偿超过上限', en: 'no order is paid more than its cap' },
    of: 'select b.shop_id from promises.breach b',
    broken: `
    select p.shop_id, 'promise ' || min(p.id::text) as detail from promises.breach b
    join promises.promise p on p.shop_id = b.shop_id and p.id = b.promise_id
    group by p.shop_id, p.order_id having sum(b.amount_minor) > min(p.cap_order_minor)`,
  },
  {
    holds: { zh: '守约的都在最后时刻之前', en: 'a promise is kept before its last moment' },
    of: 'select p.shop_id from promises.promise p',
    broken: `
    select p.shop_id, 'promise ' || p.id as detail from promises.promise p
    where ((p.state in ('kept', 'annulled')) <> (p.kept_at is not null) or p.kept_at > p.judge_at)`,
  },
  {
    holds: { zh: '按时揽收的都算守约', en: 'a pick-up in time keeps its promise' },
    of: 'select p.shop_id from promises.promise p',
    broken: `
    select p.shop_id, 'promise ' || p.id as detail from promises.promise p join promises.order_seen o on o.shop_id = p.shop_id and o.order_id = p.order_id
    where p.state in ('open', 'broken')
      and case p.kind when 'dispatch' then o.picked_up_at else o.signed_at end <= p.judge_at`,
  },
  {
    holds: { zh: '过期的都判过了', en: 'what is overdue was judged' },
    of: 'select p.shop_id from promises.promise p',
    broken: `
    select p.shop_id, 'promise ' || p.id as detail from promises.promise p
    where p.state = 'open' and p.judge_at < $2
      and not exists (select 1 from kernel.parked k where k.key = p.order_id::text)`,
  },
  {
    holds: { zh: '每个承诺都有一张付了款的订单', en: 'a promise rests on an order that was paid' },
    of: 'select p.shop_id from promises.promise p',
    broken: `
    select p.shop_id, 'promise ' || p.id || ' of order ' || p.order_id as detail from promises.promise p
    where not exists (select from kernel.fact f where f.name = 'trade/order-paid' and f.shop_id = p.shop_id
      and f.payload->>'orderId' = p.order_id::text)`,
  },
  {
    holds: { zh: '每张付了款的订单都有承诺', en: 'a paid order has its promise' },
    of: "select f.shop_id from kernel.fact f where f.name = 'trade/order-paid'",
    // Only what the reader has passed; what is parked waits; a shop that left keeps its facts, not its promises.
    broken: `
    select f.shop_id, 'order ' || (f.payload->>'orderId') as detail from kernel.fact f
    join kernel.cursor c on c.reader = 'promises/when-order-is-paid' and c.bucket = f.bucket and f.position <= c.position
    where f.name = 'trade/order-paid' and exists (select from promises.order_seen s where s.shop_id = f.shop_id)
      and not exists (select from kernel.parked k where k.reader = c.reader and k.key = f.key)
      and not exists (select from promises.promise p where p.shop_id = f.shop_id and p.kind = 'dispatch'
        and p.order_id = (f.payload->>'orderId')::uuid)`,
  },
  {
    holds: { zh: '违约付的就是为它发的那张券', en: 'a breach was paid with the one coupon issued for it' },
    of: 'select b.shop_id from promises.breach b where b.coupon_id is not null',
    broken: `
    select b.shop_id, 'promise ' || b.promise_id || ' with coupon ' || b.coupon_id || ', issued ' || count(f.position) || ' times' as detail
    from promises.breach b left join kernel.fact f on f.name = 'trade/coupon-issued' and f.shop_id = b.shop_id
      and f.payload->>'key' = 'compensation:' || b.compensation_id and f.payload->>'couponId' = b.coupon_id::text
      and (f.payload->>'amountMinor')::bigint = b.amount_minor
    where b.coupon_id is not null group by b.shop_id, b.promise_id, b.coupon_id having count(f.position) <> 1`,
  },
]
