import type { Id, Tx } from '@heed/kernel'
import type { AuditFinding } from '../contract/index.ts'

/**
 * What does not hold. Runs over all shops of the reach, or over one; needs a worker's or console's reach for all.
 * Each query names the rows that break its invariant, so an empty list is the proof.
 */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = []
  for (const [invariant, query] of Object.entries(invariants)) {
    const rows = await tx.rows<{ shopId: Id; detail: string }>(
      `select b.shop_id as "shopId", b.detail from (${query}) b where $1::uuid is null or b.shop_id = $1
       order by b.shop_id, b.detail limit 20`,
      [shopId ?? null],
    )
    findings.push(...rows.map((row) => ({ invariant, ...row })))
  }
  return findings
}

const invariants: Record<string, string> = {
  'stock equals its movements': `
    select coalesce(k.shop_id, m.shop_id) as shop_id,
      'variant ' || coalesce(k.variant_id, m.variant_id) || ': ' || k.available || '/' || k.held || '/' || k.sold
        || ' on the shelf, ' || m.available || '/' || m.held || '/' || m.sold || ' by movements' as detail
    from trade.stock k full join (
      select v.shop_id, v.variant_id, v.location_id, sum(v.available) as available, sum(v.held) as held, sum(v.sold) as sold
      from trade.stock_movement v group by v.shop_id, v.variant_id, v.location_id
    ) m on m.shop_id = k.shop_id and m.variant_id = k.variant_id and m.location_id = k.location_id
    where (coalesce(k.available, 0), coalesce(k.held, 0), coalesce(k.sold, 0))
      <> (coalesce(m.available, 0), coalesce(m.held, 0), coalesce(m.sold, 0))`,

  'held and sold units equal the lines of held and paid orders': `
    select k.shop_id, 'variant ' || k.variant_id || ': held ' || k.held || ', sold ' || k.sold || ', but orders say '
      || coalesce(l.held, 0) || ' and ' || coalesce(l.sold, 0) as detail
    from trade.stock k left join (
      select o.shop_id, i.variant_id, o.location_id, sum(i.quantity) filter (where o.state = 'held') as held,
        sum(i.quantity) filter (where o.state in ('paid', 'refunded')) as sold
      from trade.orders o join trade.order_line i on i.shop_id = o.shop_id and i.order_id = o.id
      where o.source = 'shop' group by o.shop_id, i.variant_id, o.location_id
    ) l on l.shop_id = k.shop_id and l.variant_id = k.variant_id and l.location_id = k.location_id
    where k.held <> coalesce(l.held, 0) or k.sold <> coalesce(l.sold, 0)`,

  'an order waits exactly while its hold is open': `
    select o.shop_id, 'order ' || o.id || ' is ' || o.state || ', its hold ' || coalesce(h.state, 'missing') as detail
    from trade.orders o left join trade.hold h on h.shop_id = o.shop_id and h.order_id = o.id
    where o.source = 'shop' and h.state is distinct from
      case o.state when 'held' then 'open' when 'cancelled' then 'released' else 'kept' end`,

  'an order costs what its lines say': `
    select o.shop_id, 'order ' || o.id || ' is worth ' || o.goods_minor || ', its lines ' || sum(i.price_minor * i.quantity) as detail
    from trade.orders o left join trade.order_line i on i.shop_id = o.shop_id and i.order_id = o.id
    group by o.shop_id, o.id, o.goods_minor, o.discount_minor
    having o.goods_minor is distinct from sum(i.price_minor * i.quantity) or o.discount_minor is distinct from sum(i.discount_minor)`,

  'a paid order was paid exactly once, by a callback that we have': `
    select o.shop_id, 'order ' || o.id || ' is ' || o.state || ' with ' || count(p.id) || ' arrivals and ' || count(c.event_id) || ' callbacks' as detail
    from trade.orders o
    left join trade.payment p on p.shop_id = o.shop_id and p.order_id = o.id and p.state = 'arrived' and p.arrived_minor = o.total_minor
    left join trade.payment_callback c on c.shop_id = p.shop_id and c.provider = p.provider and c.event_id = p.settled_by
      and c.payment_id = p.id and c.kind = 'succeeded'
    where o.source = 'shop' group by o.shop_id, o.id, o.state
    having count(p.id) <> case when o.state in ('paid', 'refunded') then 1 else 0 end or count(p.id) <> count(c.event_id)`,

  'every callback of success had its effect': `
    select c.shop_id, 'callback ' || c.event_id || ' of payment ' || c.payment_id || ' left it ' || p.state as detail
    from trade.payment_callback c join trade.payment p on p.shop_id = c.shop_id and p.id = c.payment_id
    where c.kind = 'succeeded' and p.state not in ('arrived', 'returned')`,

  'no buyer’s money lies between the accounts': `
    select e.shop_id, 'order ' || e.order_id || ' leaves ' || sum(e.credit - e.debit) as detail from (
      select m.shop_id, m.order_id, case when m.credit_account = 'buyers' then m.amount_minor else 0 end as credit,
        case when m.debit_account = 'buyers' then m.amount_minor else 0 end as debit from trade.money_entry m
    ) e group by e.shop_id, e.order_id having sum(e.credit - e.debit) <> 0`,

  'the provider’s account holds what arrived less what went back': `
    select a.shop_id, 'by entries ' || sum(a.booked) || ', by payments and refunds ' || sum(a.moved) as detail from (
      select m.shop_id, case when m.debit_account like 'provider:%' then m.amount_minor when m.credit_account like 'provider:%'
        then -m.amount_minor else 0 end as booked, 0 as moved from trade.money_entry m
      union all select p.shop_id, 0, p.arrived_minor from trade.payment p where p.state in ('arrived', 'returned')
      union all select r.shop_id, 0, -r.amount_minor from trade.refund r
    ) a group by a.shop_id having sum(a.booked) <> sum(a.moved)`,

  'an order’s refunds add up to what it says': `
    select o.shop_id, 'order ' || o.id || ' says ' || o.refunded_minor || ', refunds ' || coalesce(sum(r.amount_minor), 0) as detail
    from trade.orders o left join trade.refund r on r.shop_id = o.shop_id and r.order_id = o.id and r.of_order
    group by o.shop_id, o.id, o.refunded_minor having o.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,

  'open coupons are on the books for what they are worth': `
    select a.shop_id, 'by entries ' || sum(a.booked) || ', by coupons ' || sum(a.open) as detail from (
      select m.shop_id, case when m.credit_account = 'coupons-open' then m.amount_minor when m.debit_account = 'coupons-open'
        then -m.amount_minor else 0 end as booked, 0 as open from trade.money_entry m
      union all select c.shop_id, 0, c.amount_minor from trade.coupon c where c.state in ('issued', 'reserved')
    ) a group by a.shop_id having sum(a.booked) <> sum(a.open)`,

  'a coupon is spent on the one order that names it': `
    select c.shop_id, 'coupon ' || c.id || ' is ' || c.state || ', its order ' || coalesce(o.state, 'missing') as detail
    from trade.coupon c left join trade.orders o on o.shop_id = c.shop_id and o.id = c.spent_on and o.coupon_id = c.id
    where c.spent_on is not null and coalesce(o.state, '') not in (case c.state when 'reserved' then 'held' else 'paid' end,
      case c.state when 'used' then 'refunded' else 'held' end)`,
}
