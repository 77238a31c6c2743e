/** Picks one row of a table by a condition: `update … where ctid = (select …)` touches it alone. */
const one = (table: string, where = 'true') =>
  `ctid = (select x.ctid from ${table} x where ${where} order by x::text limit 1)`

const paid = `x.source = 'shop' and x.state = 'paid'`
const said = (name: string) => `x.name = '${name}'`
/** The key goes first where it would not let the row be spoilt. */
const dropKeys = (table: string, ...keys: string[]) =>
  `alter table ${table} ${keys.map((key) => `drop constraint ${key}`).join(', ')}`

/** For each check of the audit: what a hand in the database, or a bug, might do that it must find. */
export const spoils: Record<string, string[]> = {
  'log: the positions of facts are dense up to their counter': [
    `delete from kernel.fact where (bucket, position) = (select x.bucket, x.position from kernel.fact x order by x.bucket, x.position limit 1)`,
  ],
  'log: the last of each kind of fact is known': [
    `update kernel.head set position = position - 1 where ${one('kernel.head')}`,
  ],
  'log: no reader stands beyond the log': [
    `update kernel.cursor set position = position + 1000000 where ${one('kernel.cursor')}`,
  ],
  'log: no fact is parked': [
    `insert into kernel.parked (reader, bucket, position, key, error, parked_at) values ('a', 0, 1, 'k', 'broke', 0)`,
  ],
  'trade: stock equals its movements': [`update trade.stock set available = available + 1 where ${one('trade.stock')}`],
  'trade: held and sold units equal the lines of held and paid orders': [
    `update trade.stock set sold = sold + 1 where ${one('trade.stock')}`,
  ],
  'trade: an order waits exactly while its hold is open': [
    `update trade.hold set state = 'open' where ${one('trade.hold', `x.state = 'kept'`)}`,
  ],
  'trade: an order costs what its lines say': [
    `update trade.order_line set price_minor = price_minor + 1 where ${one('trade.order_line')}`,
  ],
  'trade: nothing is sold beyond what was stocked': [
    `update trade.stock set sold = sold + 1 where ${one('trade.stock')}`,
  ],
  'trade: a paid order was paid exactly once, by a callback that we have': [
    `delete from trade.payment_callback where ${one('trade.payment_callback', `x.kind = 'succeeded'`)}`,
  ],
  'trade: every callback of success had its effect': [
    `update trade.payment set state = 'failed' where ${one('trade.payment', `x.state = 'arrived'`)}`,
  ],
  'trade: no buyer’s money lies between the accounts': [
    `delete from trade.money_entry where ${one('trade.money_entry', `x.credit_account = 'buyers'`)}`,
  ],
  'trade: the provider’s account holds what arrived less what went back': [
    `update trade.money_entry set amount_minor = amount_minor + 1 where ${one('trade.money_entry', `x.debit_account like 'provider:%'`)}`,
  ],
  'trade: an order’s refunds add up to what it says': [
    `update trade.refund set amount_minor = amount_minor + 1 where ${one('trade.refund', 'x.of_order')}`,
  ],
  'trade: open coupons are on the books for what they are worth': [
    `update trade.coupon set amount_minor = amount_minor + 1 where ${one('trade.coupon', `x.state = 'issued'`)}`,
  ],
  'trade: a coupon is spent on the one order that names it': [
    `update trade.orders set coupon_id = null where ${one('trade.orders', `${paid} and x.coupon_id is not null`)}`,
  ],
  'trade: no coupon is issued twice for one cause or spent twice': [
    dropKeys('trade.coupon', 'coupon_key_shop_id_key', 'coupon_pkey'),
    `insert into trade.coupon select x.* from trade.coupon x where x.state = 'issued' limit 1`,
  ],
  'trade: an order is as the log tells it': [
    `update trade.orders set state = 'held' where ${one('trade.orders', paid)}`,
  ],
  'trade: no order that the log names is gone': [`delete from trade.orders where ${one('trade.orders', paid)}`],
  'trade: a refund is in the log exactly once': [
    `update trade.refund set amount_minor = amount_minor + 1 where ${one('trade.refund')}`,
  ],
  'trade: a coupon is in the log exactly once, for what it is worth': [
    `delete from kernel.fact where (bucket, position) = (select x.bucket, x.position from kernel.fact x where ${said('trade/coupon-issued')} limit 1)`,
  ],
  'trade: the shelves hold what was last said of them': [
    `update trade.stock set available = available + 1 where ${one('trade.stock')}`,
  ],
  'fulfilment: a parcel is picked up by its earliest possession scan': [
    `update fulfilment.parcel set picked_up_at = picked_up_at + 1 where ${one('fulfilment.parcel', 'x.picked_up_at is not null')}`,
  ],
  'fulfilment: a parcel counts its scans': [
    `update fulfilment.parcel set scan_count = scan_count + 1 where ${one('fulfilment.parcel')}`,
  ],
  'fulfilment: no stretch takes less than nothing': [
    `update fulfilment.parcel set to_label_ms = -1 where ${one('fulfilment.parcel')}`,
  ],
  'fulfilment: a task knows that the carrier has its parcel': [
    `update fulfilment.task set state = 'labelled' where ${one(
      'fulfilment.task',
      `exists (select from fulfilment.parcel p where p.shop_id = x.shop_id and p.order_id = x.order_id and p.picked_up_at is not null)`,
    )}`,
  ],
  'fulfilment: what the scale stopped has an open case': [
    `update fulfilment.task set state = 'stopped' where ${one(
      'fulfilment.task',
      `not exists (select from fulfilment.diagnosis d where d.shop_id = x.shop_id and d.order_id = x.order_id)`,
    )}`,
  ],
  'fulfilment: silence is noticed': [`update fulfilment.parcel set alarm_at = 1 where ${one('fulfilment.parcel')}`],
  'promises: a broken promise has its breach, and no other has one': [
    `delete from promises.breach where ${one('promises.breach')}`,
  ],
  'promises: what a breach owes is paid': [
    `update promises.breach set coupon_id = null, paid_at = null, decided_at = 1 where ${one('promises.breach', 'x.coupon_id is not null')}`,
  ],
  'promises: no coupon pays for two breaches': [
    `update promises.breach set coupon_id = (select min(x.coupon_id::text)::uuid from promises.breach x) where coupon_id is not null`,
  ],
  'promises: no order is paid more than its cap': [
    `update promises.promise set cap_order_minor = 1 where ${one(
      'promises.promise',
      `exists (select from promises.breach b where b.promise_id = x.id and b.amount_minor > 1)`,
    )}`,
  ],
  'promises: a promise is kept before its last moment': [
    `update promises.promise set kept_at = judge_at + 1 where ${one('promises.promise', `x.state = 'kept'`)}`,
  ],
  'promises: a pick-up in time keeps its promise': [
    `update promises.promise set state = 'open', kept_at = null where ${one('promises.promise', `x.state = 'kept'`)}`,
  ],
  'promises: what is overdue was judged': [
    `update promises.promise set state = 'open', due_at = 1, judge_at = 1 where ${one('promises.promise', `x.state = 'kept'`)}`,
  ],
  'promises: a promise rests on an order that was paid': [
    `update promises.promise set order_id = id where ${one('promises.promise')}`,
  ],
  'promises: a paid order has its promise': [
    `delete from promises.promise where ${one('promises.promise', `x.kind = 'dispatch'`)}`,
  ],
  'promises: a breach was paid with the one coupon issued for it': [
    `update promises.breach set amount_minor = amount_minor + 1 where ${one('promises.breach', 'x.coupon_id is not null')}`,
  ],
  'listening: evidence has its words': [
    `delete from listening.verbatim where ${one('listening.verbatim', 'exists (select from listening.evidence e where e.verbatim_id = x.verbatim_id)')}`,
  ],
  'listening: the words were really said, by that person': [
    `update listening.verbatim set text = text || '!' where ${one('listening.verbatim')}`,
  ],
  'listening: people are counted once': [
    `update listening.demand set people = people + 1 where ${one('listening.demand', 'x.merged_into is null')}`,
  ],
  'listening: a demand was said by somebody': [
    `delete from listening.evidence where demand_id = (select min(x.demand_id::text)::uuid from listening.demand x)`,
  ],
  'listening: what is answered has an answer': [
    `update listening.demand set state = 'answered' where ${one(
      'listening.demand',
      'not exists (select from listening.answer a where a.demand_id = x.demand_id)',
    )}`,
  ],
}
