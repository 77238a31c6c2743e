import { reaction } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { insertPaidTasks } from '../store/tasks.ts'

/** A paid order is work for the warehouse. Its category is that of its first line. */
export const whenOrderIsPaid = reaction({
  name: 'fulfilment/when-order-is-paid',
  hears: orderPaid,
  async act(tx, facts, shopId) {
    const tasks = new Map(
      facts.map(({ payload }) => [
        payload.orderId,
        {
          orderId: payload.orderId,
          personId: payload.personId,
          paidAt: payload.paidAt,
          category: payload.lines[0]?.category ?? 'general',
          city: payload.to.city,
          province: payload.to.province,
          lines: payload.lines.map(({ variantId, productId, quantity }) => ({ variantId, productId, quantity })),
          goodsGrams: payload.lines.reduce((sum, line) => sum + line.grams * line.quantity, 0),
          locationId: payload.locationId,
        },
      ]),
    )
    await insertPaidTasks(tx, shopId, [...tasks.values()])
  },
})
