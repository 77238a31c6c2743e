import type { Id, Tx } from '@heed/kernel'
import { orderCancelled, stockChanged } from '../contract/index.ts'
import type { Released } from './settle.ts'

/** The facts of a shop's orders that were let go, and what is left of their variants. */
export function sayReleased(tx: Tx, shopId: Id, done: Released, why: 'unpaid' | 'by-buyer' | 'by-shop'): void {
  for (const { orderId, personId } of done.released)
    tx.say(orderCancelled, { orderId, personId, why, paid: false }, { shopId, key: orderId })
  if (done.left.length > 0) tx.say(stockChanged, { variants: done.left }, { shopId, key: shopId })
}
