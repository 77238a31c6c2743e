import type { Id, Tx } from '@heed/kernel'

const tables = [
  'trade.money_entry',
  'trade.coupon',
  'trade.refund',
  'trade.payment_callback',
  'trade.payment',
  'trade.hold',
  'trade.order_line',
  'trade.orders',
  'trade.stock_movement',
  'trade.stock',
  'trade.shipping_price',
  'trade.location',
]

/** Removes a shop's rows from every table that has shops; people keep their address books. Runs as a worker. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of tables) await tx.rows(`delete from ${table} where shop_id = $1`, [shopId])
}
