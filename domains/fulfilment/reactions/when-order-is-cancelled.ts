import { reaction } from '@heed/kernel'
import { orderCancelled } from '@heed/trade/contract'
import { closeCases } from '../store/cases.ts'
import { cancelTasks } from '../store/tasks.ts'

/** A cancelled order leaves the queue, unless the carrier already has it. */
export const whenOrderIsCancelled = reaction({
  name: 'fulfilment/when-order-is-cancelled',
  hears: orderCancelled,
  async act(tx, facts, shopId) {
    const paid = new Map(facts.filter(({ payload }) => payload.paid).map(({ payload }) => [payload.orderId, payload]))
    if (paid.size === 0) return
    await cancelTasks(tx, shopId, [...paid.values()])
    await closeCases(tx, shopId, [...paid.keys()], ['missed', 'wrong', 'late', 'early-warning'], 'cancelled')
  },
})
