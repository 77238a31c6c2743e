import type { AuditFinding, AuditLine, Id, Instant, Tx } from '@heed/kernel'

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

export interface LocationAnswer {
  locationId: Id
  name: { zh: string; en: string }
  city: string
  province: string
}

/** An order as its buyer reads it, money parts and all. */
export interface OwnOrder extends OrderAnswer {
  goodsMinor: number
  shippingMinor: number
  discountMinor: number
  refundedMinor: number
  payBy: Instant
  cancelledAt: Instant | null
  cancelledWhy: string | null
  lines: (OrderAnswer['lines'][number] & { title: { zh: string; en: string }; name: { zh: string; en: string } })[]
}

export interface TradeAnswers {
  /** A person's orders by urgency; `after` is the `next` of the page before. */
  ordersOf(
    tx: Tx,
    personId: Id,
    after: string | undefined,
    rowsMax: number,
  ): Promise<{ rows: OwnOrder[]; next: string | null }>
  orderOf(tx: Tx, personId: Id, orderId: Id): Promise<OwnOrder | null>
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
  locations(tx: Tx, shopId: Id): Promise<LocationAnswer[]>
  /** Where to send from, best first: locations with all units on the shelf, then those of the same province. */
  rankLocations(
    tx: Tx,
    ask: {
      shopId: Id
      lines: { variantId: Id; quantity: number }[]
      to: { city: string; province: string } | null
    },
  ): Promise<Id[]>
  /** Stock against its ledger, orders against holds, money against orders, callbacks against effects. All shops when none is named. */
  auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]>
  /** The same, each invariant with how many rows it was held against. */
  audit(tx: Tx, shopId?: Id): Promise<AuditLine[]>
}
