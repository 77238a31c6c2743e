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
  importOrders(batch: { shopId: Id; orders: ImportedOrder[]; actor: string }): Promise<{ added: number; known: number }>
}
