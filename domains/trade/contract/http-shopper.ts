import { idOf, limit, route } from '@heed/kernel'
import { z } from 'zod'
import { page, place, shipTo, shownOrder } from './http-shown.ts'

const orderLines = limit('order.lines', 50, 'a basket that a person fills by hand; bulk buyers come as several orders')
const lineQuantity = limit('order.line-quantity', 999, 'more is a wholesale deal, not a tap')
const quantity = z.int().min(1).max(lineQuantity.max)
const inOrder = z.object({ orderId: idOf('ord') })
const waiting = z.object({ orderId: idOf('ord'), state: z.enum(['held', 'cancelled']), payBy: z.int().nullable() })
const address = shipTo.extend({ isDefault: z.boolean().default(false) })

export const shopperRoutes = {
  'POST /api/shop/quote': route({
    access: 'shopper',
    summary: 'What these lines would cost now, shipping and coupon included, and whether they are on the shelf.',
    body: z.object({
      lines: z
        .array(z.object({ variantId: idOf('var'), quantity }))
        .min(1)
        .max(orderLines.max),
      couponId: idOf('cpn').nullish(),
      to: place.nullish(),
    }),
    answer: z.object({
      shopId: idOf('shp'),
      lines: z.array(
        z.object({
          variantId: idOf('var'),
          productId: idOf('prd'),
          quantity: z.int(),
          priceMinor: z.int(),
          discountMinor: z.int(),
          available: z.int(),
        }),
      ),
      parts: z.object({ goodsMinor: z.int(), shippingMinor: z.int(), discountMinor: z.int() }),
      totalMinor: z.int(),
      currency: z.string(),
      /** All lines can be sent from one place at this moment. */
      available: z.boolean(),
      asOf: z.int(),
    }),
    refusals: { 'no-such-variant': 404, 'several-shops': 422, 'coupon-not-valid': 409 },
  }),
  'POST /api/shop/orders': route({
    access: 'shopper',
    summary: 'Orders in one tap: stock is held at once, and the money asked for.',
    body: z.object({
      /** Spares a look-up; when absent it is the shop of the lines. */
      shopId: idOf('shp').optional(),
      lines: z
        .array(z.object({ variantId: idOf('var'), quantity, priceMinor: z.int().min(0).max(100_000_000) }))
        .min(1)
        .max(orderLines.max),
      addressId: idOf('adr').optional(),
      address: shipTo.optional(),
      couponId: idOf('cpn').nullish(),
      termsId: z.string().max(200).nullish(),
      showId: idOf('show').nullish(),
      /** `later` holds the stock and waits for `…/pay`. */
      pay: z.enum(['test', 'later']).default('test'),
    }),
    answer: z.object({
      orderId: idOf('ord'),
      state: z.literal('held'),
      totalMinor: z.int(),
      currency: z.string(),
      payBy: z.int(),
    }),
    refusals: {
      'no-such-variant': 404,
      'no-such-address': 404,
      'several-shops': 422,
      'price-changed': 409,
      'coupon-not-valid': 409,
      'out-of-stock': 409,
      'limit-per-person': 429,
      'key-reused': 422,
      'too-busy': 503,
    },
    idempotent: true,
  }),
  'POST /api/shop/orders/:orderId/pay': route({
    access: 'shopper',
    summary: 'Asks for the money of an order that still waits, once more.',
    params: inOrder,
    answer: waiting,
    refusals: { 'no-such-order': 404, 'not-waiting': 409 },
    idempotent: true,
  }),
  'POST /api/shop/orders/:orderId/cancel': route({
    access: 'shopper',
    summary: 'Lets an unpaid order go; its stock is back on the shelf at once.',
    params: inOrder,
    answer: waiting,
    refusals: { 'no-such-order': 404, 'already-paid': 409 },
    idempotent: true,
  }),
  'GET /api/shop/orders': route({
    access: 'shopper',
    summary: 'My orders by urgency: waiting for money, paid, over.',
    query: z.object(page),
    answer: z.object({ rows: z.array(shownOrder), next: z.string().nullable(), asOf: z.int() }),
  }),
  'GET /api/shop/orders/:orderId': route({
    access: 'shopper',
    summary: 'One of my orders.',
    params: inOrder,
    answer: shownOrder.extend({ asOf: z.int() }),
    refusals: { 'no-such-order': 404 },
  }),
  'GET /api/shop/coupons': route({
    access: 'shopper',
    summary: 'My coupons with their cause: what ends first before what is spent.',
    query: z.object(page),
    answer: z.object({
      rows: z.array(
        z.object({
          couponId: idOf('cpn'),
          shopId: idOf('shp'),
          orderId: idOf('ord').nullable(),
          state: z.enum(['issued', 'reserved', 'used', 'expired']),
          amountMinor: z.int(),
          currency: z.string(),
          cause: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }),
          issuedAt: z.int(),
          expiresAt: z.int(),
          spentOn: idOf('ord').nullable(),
        }),
      ),
      next: z.string().nullable(),
      asOf: z.int(),
    }),
  }),
  'GET /api/shop/addresses': route({
    access: 'shopper',
    summary: 'My address book, the default first.',
    answer: z.object({ rows: z.array(address.extend({ addressId: idOf('adr'), isDefault: z.boolean() })) }),
  }),
  'POST /api/shop/addresses': route({
    access: 'shopper',
    summary: 'Adds an address; the first one becomes the default.',
    body: address,
    answer: z.object({ addressId: idOf('adr') }),
    refusals: { 'too-many-addresses': 409 },
    idempotent: true,
  }),
  'PUT /api/shop/addresses/:addressId': route({
    access: 'shopper',
    summary: 'Changes an address; orders already placed keep theirs.',
    params: z.object({ addressId: idOf('adr') }),
    body: address,
    answer: z.object({ addressId: idOf('adr') }),
    refusals: { 'no-such-address': 404, 'too-many-addresses': 409 },
  }),
  'DELETE /api/shop/addresses/:addressId': route({
    access: 'shopper',
    summary: 'Takes an address out of the book.',
    params: z.object({ addressId: idOf('adr') }),
    answer: z.object({ addressId: idOf('adr') }),
    refusals: { 'no-such-address': 404 },
  }),
} as const
