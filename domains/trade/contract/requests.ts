import type { Id, Instant, Outcome } from '@heed/kernel'

export interface CouponRequest {
  /** Same key twice = same coupon. Compensation uses `compensation:<id>`. */
  key: string
  personId: Id
  orderId: Id | null
  amountMinor: number
  currency: string
  cause: { kind: string; params: Record<string, unknown> }
  expiresAt: Instant
}

export interface ImportedOrder {
  rowKey: string
  orderRef: string
  personId: Id
  variantId: Id
  quantity: number
  priceMinor: number
  currency: string
  paidAt: Instant
  to: { city: string; province: string }
}

export interface TradeRequests {
  /** No-threshold coupons in one statement; answers in the order asked. */
  issueCoupons(batch: {
    shopId: Id
    coupons: CouponRequest[]
    actor: string
  }): Promise<{ couponId: Id; issued: boolean }[]>
  refund(refund: {
    key: string
    shopId: Id
    orderId: Id
    amountMinor: number
    reason: string
    actor: string
  }): Promise<Outcome<{ paid: boolean }, 'no-such-order' | 'more-than-paid'>>
  /** Rows of one `orderRef` are lines of one order. A row whose variant the shop does not sell is refused by name. */
  importOrders(batch: {
    shopId: Id
    orders: ImportedOrder[]
    actor: string
  }): Promise<{ added: number; known: number; refused: { rowKey: string; why: 'no-such-variant' }[] }>
  /** The same (shop, key) gives the same location. */
  setUpLocation(location: {
    key: string
    shopId: Id
    name: { zh: string; en: string }
    city: string
    province: string
    actor: string
  }): Promise<{ locationId: Id }>
  /** A delivery: units put on the shelves, once for its key. Variants the shop does not sell are a broken assumption. */
  addStock(delivery: {
    key: string
    shopId: Id
    items: { variantId: Id; locationId: Id; quantity: number }[]
    actor: string
  }): Promise<{ added: boolean }>
  /** Shipping prices by province, '*' for everywhere else; replaces what was set before. */
  setShipping(shipping: {
    shopId: Id
    prices: { province: string; priceMinor: number; freeFromMinor: number | null }[]
    actor: string
  }): Promise<void>
}
