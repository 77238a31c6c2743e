import { type Database, type Id, type Outcome, type Reach, refuse } from '@heed/kernel'
import type { PaymentAsked } from '../contract/index.ts'
import { askAgainMs } from '../rules/limits.ts'

export type AskPaymentRefusal = 'no-such-order' | 'not-waiting'

/**
 * Pays again for an order of the person that still waits. An open payment of the same provider is asked once more
 * rather than doubled; the provider knows it by its id. The provider is asked by the caller, after the commit.
 */
export async function askPayment(
  house: { db: Database },
  reach: Reach,
  ask: { orderId: Id; provider: string },
): Promise<Outcome<{ payment: PaymentAsked; payBy: number }, AskPaymentRefusal>> {
  return await house.db.transact(reach, async (tx) => {
    const order = await tx.maybe<{ shopId: Id; state: string; totalMinor: number; currency: string; payBy: number }>(
      `select o.shop_id as "shopId", o.state, o.total_minor as "totalMinor", o.currency, o.pay_by as "payBy"
       from trade.orders o where o.person_id = $1 and o.id = $2 for update of o`,
      [reach.personId, ask.orderId],
    )
    if (!order) return refuse('no-such-order')
    if (order.state !== 'held' || order.payBy <= tx.now) return refuse('not-waiting', { state: order.state })
    const open = await tx.maybe<{ id: Id }>(
      `select p.id from trade.payment p where p.shop_id = $1 and p.order_id = $2 and p.provider = $3 and p.state = 'asked'
       order by p.id limit 1`,
      [order.shopId, ask.orderId, ask.provider],
    )
    const paymentId = open?.id ?? tx.newId()
    if (!open)
      await tx.rows(
        `insert into trade.payment (shop_id, id, order_id, person_id, provider, provider_ref, state, amount_minor, currency, asked_at, ask_again_at)
         values ($1, $2, $3, $4, $5, $2::uuid::text, 'asked', $6, $7, $8, $9)`,
        [
          order.shopId,
          paymentId,
          ask.orderId,
          reach.personId,
          ask.provider,
          order.totalMinor,
          order.currency,
          tx.now,
          tx.now + askAgainMs,
        ],
      )
    const payment = {
      shopId: order.shopId,
      paymentId,
      amountMinor: order.totalMinor,
      currency: order.currency,
      askedAt: tx.now,
    }
    return { ok: true, payment, payBy: order.payBy }
  })
}
