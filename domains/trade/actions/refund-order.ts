import {
  assert,
  type Database,
  type Id,
  type Once,
  type Outcome,
  onceOnly,
  type Reach,
  refuse,
  type Tx,
} from '@heed/kernel'
import { refundPaid } from '../contract/index.ts'

export interface RefundAsk {
  key: string
  shopId: Id
  orderId: Id
  amountMinor: number
  reason: string
}

export type RefundRefusal = 'no-such-order' | 'more-than-paid'
type State = 'held' | 'paid' | 'cancelled' | 'refunded'
type Done = Outcome<{ paid: boolean; refundedMinor: number; state: State }, RefundRefusal>

/**
 * Gives money of a paid order back, whole or in part, once for its key; never more in sum than was paid. An order
 * given back whole is refunded. Stock stays where it is: what comes back on a shelf is a delivery of its own.
 */
export async function refundOrder(house: { db: Database }, reach: Reach, ask: RefundAsk, once?: Once) {
  assert(Number.isSafeInteger(ask.amountMinor) && ask.amountMinor > 0, 'a refund is a positive whole amount')
  return await house.db.transact({ ...reach, shopId: ask.shopId }, (tx) => onceOnly(tx, once, () => payBack(tx, ask)))
}

async function payBack(tx: Tx, ask: RefundAsk): Promise<Done> {
  const order = await tx.maybe<{
    personId: Id
    state: State
    source: string
    totalMinor: number
    refundedMinor: number
    currency: string
  }>(
    `select o.person_id as "personId", o.state, o.source, o.total_minor as "totalMinor", o.refunded_minor as "refundedMinor",
       o.currency from trade.orders o where o.shop_id = $1 and o.id = $2 for update of o`,
    [ask.shopId, ask.orderId],
  )
  if (!order) return refuse('no-such-order')
  const known = await tx.maybe(`select r.key from trade.refund r where r.shop_id = $1 and r.key = $2`, [
    ask.shopId,
    ask.key,
  ])
  if (known) return { ok: true, paid: false, refundedMinor: order.refundedMinor, state: order.state }
  const through = order.source === 'shop' && (order.state === 'paid' || order.state === 'refunded')
  const leftMinor = through ? order.totalMinor - order.refundedMinor : 0
  if (ask.amountMinor > leftMinor) return refuse('more-than-paid', { leftMinor })
  const { state, refundedMinor } = await write(tx, ask, order)
  const { orderId, key, amountMinor } = ask
  tx.say(
    refundPaid,
    { orderId, personId: order.personId, key, amountMinor, currency: order.currency },
    { shopId: ask.shopId, key: orderId },
  )
  return { ok: true, paid: true, refundedMinor, state }
}

async function write(tx: Tx, ask: RefundAsk, order: { personId: Id; currency: string }) {
  return await tx.one<{ state: State; refundedMinor: number }>(
    `with paid_by as (
       select p.provider from trade.payment p where p.shop_id = $1 and p.order_id = $2 and p.state = 'arrived'
     ), written as (
       insert into trade.refund (shop_id, key, order_id, person_id, of_order, provider, amount_minor, currency, reason, actor, paid_at)
       select $1, $3, $2, $4, true, b.provider, $5, $6, $7, $8, $9 from paid_by b
     ), booked as (
       insert into trade.money_entry (shop_id, key, debit_account, credit_account, amount_minor, currency, order_id, actor, at)
       select $1, 'refund:' || $3, 'refunds', 'provider:' || b.provider, $5, $6, $2, $8, $9 from paid_by b
     )
     update trade.orders o set refunded_minor = o.refunded_minor + $5,
       state = case when o.refunded_minor + $5 = o.total_minor then 'refunded' else o.state end
     where o.shop_id = $1 and o.id = $2 returning o.state, o.refunded_minor as "refundedMinor"`,
    [
      ask.shopId,
      ask.orderId,
      ask.key,
      order.personId,
      ask.amountMinor,
      order.currency,
      ask.reason,
      tx.reach.actor,
      tx.now,
    ],
  )
}
