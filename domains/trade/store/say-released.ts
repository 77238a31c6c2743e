import type { Id, Tx } from '@heed/kernel'
import { orderCancelled, stockChanged } from '../contract/index.ts'
import type { Left, Released } from './settle.ts'

/** The facts of orders that were let go, and what is left of their variants, shop by shop. */
export function sayReleased(tx: Tx, done: Released, why: 'unpaid' | 'by-buyer' | 'by-shop'): void {
  for (const { shopId, orderId, personId } of done.released)
    tx.say(orderCancelled, { orderId, personId, why, paid: false }, { shopId, key: orderId })
  const byShop = new Map<Id, Left[]>()
  for (const { shopId, ...left } of done.left) byShop.set(shopId, [...(byShop.get(shopId) ?? []), left])
  for (const [shopId, variants] of byShop) tx.say(stockChanged, { variants }, { shopId, key: shopId })
}
