import type { Database, Id } from '@heed/kernel'
import { orderPaid, type PaymentEvent, refundPaid } from '../contract/index.ts'
import { settleRows } from '../store/settle.ts'

export type SettledEvent = PaymentEvent & { provider: string }

/**
 * Takes in what a provider said about payments of one shop: late, twice, in any order. Each event counts once, each
 * payment settles once. An order that waits becomes paid; money for one that no longer does goes straight back.
 * Answers per event whether its payment is known here.
 */
export async function settlePayments(
  house: { db: Database },
  shopId: Id,
  events: readonly SettledEvent[],
): Promise<{ known: boolean }[]> {
  const actor = `provider:${events[0]?.provider ?? 'none'}`
  return await house.db.transact({ role: 'web', shopId, actor }, async (tx) => {
    const settled = await settleRows(tx, shopId, events)
    for (const one of settled.paid) tx.say(orderPaid, one, { shopId, key: one.orderId })
    for (const one of settled.returned) tx.say(refundPaid, one, { shopId, key: one.orderId })
    const ours = new Set(settled.known)
    return events.map((event) => ({ known: ours.has(event.paymentId) }))
  })
}
