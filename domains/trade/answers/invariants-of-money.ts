import type { Invariant } from '@heed/kernel'

/** Payments, refunds and coupons against orders and the double-entry books. */
export const invariantsOfMoney: Invariant[] = [
  {
    holds: {
      zh: '已付订单恰好付过一次，且有对应的回调',
      en: 'a paid order was paid exactly once, by a callback that we have',
    },
    of: "select o.shop_id from trade.orders o where o.source = 'shop'",
    broken: `
    select o.shop_id, 'order ' || o.id || ' is ' || o.state || ' with ' || count(p.id) || ' arrivals and ' || count(c.event_id) || ' callbacks' as detail
    from trade.orders o
    left join trade.payment p on p.shop_id = o.shop_id and p.order_id = o.id and p.state = 'arrived' and p.arrived_minor = o.total_minor
    left join trade.payment_callback c on c.shop_id = p.shop_id and c.provider = p.provider and c.event_id = p.settled_by
      and c.payment_id = p.id and c.kind = 'succeeded'
    where o.source = 'shop' group by o.shop_id, o.id, o.state
    having count(p.id) <> case when o.state in ('paid', 'refunded') then 1 else 0 end or count(p.id) <> count(c.event_id)`,
  },
  {
    holds: { zh: '每个成功的回调都生了效', en: 'every callback of success had its effect' },
    of: "select c.shop_id from trade.payment_callback c where c.kind = 'succeeded'",
    broken: `
    select c.shop_id, 'callback ' || c.event_id || ' of payment ' || c.payment_id || ' left it ' || p.state as detail
    from trade.payment_callback c join trade.payment p on p.shop_id = c.shop_id and p.id = c.payment_id
    where c.kind = 'succeeded' and p.state not in ('arrived', 'returned')`,
  },
  {
    holds: { zh: '没有买家的钱滞留在账户之间', en: 'no buyer’s money lies between the accounts' },
    of: 'select m.shop_id from trade.money_entry m',
    broken: `
    select e.shop_id, 'order ' || e.order_id || ' leaves ' || sum(e.credit - e.debit) as detail from (
      select m.shop_id, m.order_id, case when m.credit_account = 'buyers' then m.amount_minor else 0 end as credit,
        case when m.debit_account = 'buyers' then m.amount_minor else 0 end as debit from trade.money_entry m
    ) e group by e.shop_id, e.order_id having sum(e.credit - e.debit) <> 0`,
  },
  {
    holds: { zh: '支付方账户等于到账减退回', en: 'the provider’s account holds what arrived less what went back' },
    of: 'select m.shop_id from trade.money_entry m',
    broken: `
    select a.shop_id, 'by entries ' || sum(a.booked) || ', by payments and refunds ' || sum(a.moved) as detail from (
      select m.shop_id, case when m.debit_account like 'provider:%' then m.amount_minor when m.credit_account like 'provider:%'
        then -m.amount_minor else 0 end as booked, 0 as moved from trade.money_entry m
      union all select p.shop_id, 0, p.arrived_minor from trade.payment p where p.state in ('arrived', 'returned')
      union all select r.shop_id, 0, -r.amount_minor from trade.refund r
    ) a group by a.shop_id having sum(a.booked) <> sum(a.moved)`,
  },
  {
    holds: { zh: '订单的退款之和等于它所记的数', en: 'an order’s refunds add up to what it says' },
    of: 'select o.shop_id from trade.orders o',
    broken: `
    select o.shop_id, 'order ' || o.id || ' says ' || o.refunded_minor || ', refunds ' || coalesce(sum(r.amount_minor), 0) as detail
    from trade.orders o left join trade.refund r on r.shop_id = o.shop_id and r.order_id = o.id and r.of_order
    group by o.shop_id, o.id, o.refunded_minor having o.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,
  },
  {
    holds: { zh: '未用的券按面值记在账上', en: 'open coupons are on the books for what they are worth' },
    of: 'select c.shop_id from trade.coupon c',
    broken: `
    select a.shop_id, 'by entries ' || sum(a.booked) || ', by coupons ' || sum(a.open) as detail from (
      select m.shop_id, case when m.credit_account = 'coupons-open' then m.amount_minor when m.debit_account = 'coupons-open'
        then -m.amount_minor else 0 end as booked, 0 as open from trade.money_entry m
      union all select c.shop_id, 0, c.amount_minor from trade.coupon c where c.state in ('issued', 'reserved')
    ) a group by a.shop_id having sum(a.booked) <> sum(a.open)`,
  },
  {
    holds: { zh: '券只用在写明它的那一张订单上', en: 'a coupon is spent on the one order that names it' },
    of: 'select c.shop_id from trade.coupon c where c.spent_on is not null',
    broken: `
    select c.shop_id, 'coupon ' || c.id || ' is ' || c.state || ', its order ' || coalesce(o.state, 'missing') as detail
    from trade.coupon c left join trade.orders o on o.shop_id = c.shop_id and o.id = c.spent_on and o.coupon_id = c.id
    where c.spent_on is not null and coalesce(o.state, '') not in (case c.state when 'reserved' then 'held' else 'paid' end,
      case c.state when 'used' then 'refunded' else 'held' end)`,
  },
  {
    holds: { zh: '同一个缘由、同一张订单，没有两张券', en: 'no coupon is issued twice for one cause or spent twice' },
    of: 'select c.shop_id from trade.coupon c',
    broken: `
    select c.shop_id, 'cause ' || c.key || ' has ' || count(*) || ' coupons' as detail
    from trade.coupon c group by c.shop_id, c.key having count(*) > 1
    union all select c.shop_id, 'order ' || c.spent_on || ' spent ' || count(*) || ' coupons'
    from trade.coupon c where c.spent_on is not null group by c.shop_id, c.spent_on having count(*) > 1`,
  },
]
