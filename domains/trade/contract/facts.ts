import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

export const orderLine = z.object({
  lineId: idOf('lin'),
  variantId: idOf('var'),
  productId: idOf('prd'),
  category: z.string(),
  quantity: z.int(),
  priceMinor: z.int(),
  grams: z.int(),
})

export const place = z.object({ city: z.string(), province: z.string() })

/** Stock is held for an order, not yet paid. Key: orderId. */
export const orderPlaced = fact(
  'trade/order-placed',
  z.object({
    orderId: idOf('ord'),
    personId: idOf('per'),
    lines: z.array(orderLine),
    totalMinor: z.int(),
    currency: z.string(),
    showId: idOf('show').nullable(),
    holdUntil: z.int(),
  }),
)

/** Money arrived once, whatever the provider repeated. Key: orderId. `termsId` is what the buyer was shown, opaque here. */
export const orderPaid = fact(
  'trade/order-paid',
  z.object({
    orderId: idOf('ord'),
    personId: idOf('per'),
    lines: z.array(orderLine),
    totalMinor: z.int(),
    currency: z.string(),
    paidAt: z.int(),
    to: place,
    locationId: idOf('loc'),
    termsId: z.string().nullable(),
    showId: idOf('show').nullable(),
  }),
)

export const orderCancelled = fact(
  'trade/order-cancelled',
  z.object({
    orderId: idOf('ord'),
    personId: idOf('per'),
    why: z.enum(['unpaid', 'by-buyer', 'by-shop']),
    paid: z.boolean(),
  }),
)
export const refundPaid = fact(
  'trade/refund-paid',
  z.object({
    orderId: idOf('ord'),
    personId: idOf('per'),
    key: z.string(),
    amountMinor: z.int(),
    currency: z.string(),
  }),
)

/** A coupon was issued once for its key. Key: the request's key. */
export const couponIssued = fact(
  'trade/coupon-issued',
  z.object({
    couponId: idOf('cpn'),
    key: z.string(),
    personId: idOf('per'),
    orderId: idOf('ord').nullable(),
    amountMinor: z.int(),
    currency: z.string(),
    cause: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }),
    expiresAt: z.int(),
  }),
)

/** What is left of variants, over all locations, after orders, cancellations or deliveries. Key: shopId. */
export const stockChanged = fact(
  'trade/stock-changed',
  z.object({
    variants: z.array(z.object({ variantId: idOf('var'), productId: idOf('prd'), available: z.int() })),
  }),
)

/**
 * Orders paid elsewhere were brought in: history to count with, no stock, no money through us, and so no `order-paid`
 * (nothing is promised after the fact). Key: the batch's first row key.
 */
export const ordersImported = fact(
  'trade/orders-imported',
  z.object({
    orders: z.array(
      z.object({
        orderId: idOf('ord'),
        personId: idOf('per'),
        paidAt: z.int(),
        lines: z.array(orderLine),
        to: place,
      }),
    ),
  }),
)

/** A coupon ran out unused. Key: couponId. */
export const couponExpired = fact(
  'trade/coupon-expired',
  z.object({ couponId: idOf('cpn'), personId: idOf('per'), amountMinor: z.int(), currency: z.string() }),
)
