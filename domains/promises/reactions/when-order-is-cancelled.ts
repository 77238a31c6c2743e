import { reaction } from '@heed/kernel'
import { orderCancelled } from '@heed/trade/contract'
import { earliestByOrder } from '../rules/earliest-by-order.ts'
import { noteCancelled } from '../store/orders.ts'
import { voidPromises } from '../store/promises.ts'

/** A cancelled order is owed no parcel: what is still open falls away. Unpaid orders never had a promise. */
export const whenOrderIsCancelled = reaction({
  name: 'promises/when-order-is-cancelled',
  hears: orderCancelled,
  async act(tx, facts, shopId) {
    const seen = earliestByOrder(
      facts
        .filter(({ payload }) => payload.paid)
        .map(({ payload, at }) => ({ orderId: payload.orderId, personId: payload.personId, at })),
    )
    if (seen.length === 0) return
    await noteCancelled(tx, shopId, seen)
    await voidPromises(
      tx,
      shopId,
      seen.map((one) => one.orderId),
      seen.map((one) => one.at),
    )
  },
})
