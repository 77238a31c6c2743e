import type { Database, Id } from '@heed/kernel'
import { sayReleased } from '../store/say-released.ts'
import { releaseRows } from '../store/settle.ts'

/**
 * Lets go of up to `limit` orders whose hold ran out. Locks the order row, as paying does, and skips those being paid
 * at this moment: either the money comes first and the order is paid, or the hold ends first and the money goes back.
 */
export async function expireUnpaidOrders(house: { db: Database }, limit: number): Promise<number> {
  return await house.db.transact({ role: 'worker', actor: 'timer:expire-unpaid-orders' }, async (tx) => {
    const due = await tx.rows<{ shopId: Id; orderId: Id }>(
      `select h.shop_id as "shopId", h.order_id as "orderId" from trade.hold h
       join trade.orders o on o.shop_id = h.shop_id and o.id = h.order_id
       where h.state = 'open' and h.due_at <= $1 and o.state = 'held'
       order by h.due_at, h.order_id limit $2 for update of o skip locked`,
      [tx.now, limit],
    )
    if (due.length === 0) return 0
    const shops = [...new Set(due.map((one) => one.shopId))].sort()
    for (const shopId of shops) {
      const ids = due.filter((one) => one.shopId === shopId).map((one) => one.orderId)
      sayReleased(tx, shopId, await releaseRows(tx, shopId, ids, 'unpaid'), 'unpaid')
    }
    return due.length
  })
}
