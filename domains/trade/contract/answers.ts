import type { Id, Instant, Tx } from '@heed/kernel'

export interface OrderAnswer {
  orderId: Id
  shopId: Id
  personId: Id
  state: 'held' | 'paid' | 'cancelled' | 'refunded'
  totalMinor: number
  currency: string
  placedAt: Instant
  paidAt: Instant | null
  to: { name: string; phone: string; line: string; city: string; province: string }
  termsId: string | null
  lines: { lineId: Id; variantId: Id; productId: Id; quantity: number; priceMinor: number }[]
}

export interface TradeAnswers {
  orders(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<Map<Id, OrderAnswer>>
  /** Which of these people have paid orders at the shop, with how many and how much. */
  buyersAmong(tx: Tx, shopId: Id, personIds: readonly Id[]): Promise<Map<Id, { orders: number; paidMinor: number }>>
  /** Units and orders of a product paid in a window. */
  soldInWindow(
    tx: Tx,
    shopId: Id,
    productId: Id,
    from: Instant,
    until: Instant,
  ): Promise<{ orders: number; units: number }>
  /** Available units by variant, holds taken off. */
  available(tx: Tx, variantIds: readonly Id[]): Promise<Map<Id, number>>
}
