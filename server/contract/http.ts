import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { deskOrderRoutes } from './desk-orders.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const price = z.object({
  variantId: idOf('var'),
  name: bilingual,
  priceMinor: z.int(),
  currency: z.string(),
  grams: z.int(),
  available: z.int(),
})

/** A product's face wherever it is shown small. */
export const card = z.object({
  productId: idOf('prd'),
  shopId: idOf('shp'),
  title: bilingual,
  picture: z.string(),
  grade: z.string().nullable(),
  category: z.string(),
  variants: z.array(price),
})

const owed = z.object({ amountMinor: z.int(), currency: z.string() }).nullable()
const terms = z.object({
  termsId: z.string(),
  dispatchDueAt: z.int(),
  arrivalDueAt: z.int().nullable(),
  owed,
  policyVersion: z.int(),
})
const shop = z.object({
  shopId: idOf('shp'),
  name: bilingual,
  homeCity: z.string(),
  score: z.object({ tenths: z.int(), stage: z.string(), asOf: z.int() }).nullable(),
})

const promise = z.object({
  promiseId: idOf('prm'),
  kind: z.enum(['dispatch', 'arrival']),
  state: z.enum(['open', 'kept', 'broken', 'annulled', 'void']),
  dueAt: z.int(),
  keptAt: z.int().nullable(),
  brokenAt: z.int().nullable(),
  policyId: z.string(),
  policyVersion: z.int(),
  owed,
  compensation: z
    .object({
      compensationId: idOf('cmp'),
      amountMinor: z.int(),
      currency: z.string(),
      paidAt: z.int().nullable(),
      couponId: idOf('cpn').nullable(),
    })
    .nullable(),
})

const parcel = z.object({
  parcelId: idOf('pcl'),
  carrier: z.string(),
  trackingNumber: z.string(),
  state: z.string(),
  labelledAt: z.int().nullable(),
  pickedUpAt: z.int().nullable(),
  signedAt: z.int().nullable(),
  lastScanAt: z.int().nullable(),
  scans: z.array(z.object({ code: z.string(), at: z.int(), place: z.string(), text: z.string() })),
})

const orderCard = z.object({
  orderId: idOf('ord'),
  shopId: idOf('shp'),
  shop: bilingual,
  state: z.enum(['held', 'paid', 'cancelled', 'refunded']),
  totalMinor: z.int(),
  currency: z.string(),
  placedAt: z.int(),
  paidAt: z.int().nullable(),
  payBy: z.int(),
  lines: z.array(
    z.object({
      productId: idOf('prd'),
      variantId: idOf('var'),
      title: bilingual,
      name: bilingual,
      picture: z.string(),
      quantity: z.int(),
      priceMinor: z.int(),
    }),
  ),
  promises: z.array(promise),
  parcels: z.array(parcel),
})

const detail = orderCard.extend({
  goodsMinor: z.int(),
  shippingMinor: z.int(),
  discountMinor: z.int(),
  refundedMinor: z.int(),
  to: z.object({ name: z.string(), phone: z.string(), line: z.string(), city: z.string(), province: z.string() }),
  cancelledAt: z.int().nullable(),
  cancelledWhy: z.string().nullable(),
  asOf: z.int(),
})

const destination = { city: z.string().max(40).optional(), province: z.string().max(40).optional() }

/** Pages over several domains: read from their answers, never from their tables. */
export const routes = {
  'GET /api/open/pages/product/:productId': route({
    access: 'public',
    summary: 'A product page: what it is, what is left, and what would be promised to a city',
    params: z.object({ productId: idOf('prd') }),
    query: z.object(destination),
    answer: z.object({
      product: card.extend({
        description: bilingual,
        attributes: z.record(z.string(), z.object({ label: bilingual, value: z.string(), unit: z.string() })),
        revisionNumber: z.int(),
        listedAt: z.int(),
      }),
      shop,
      terms: terms.nullable(),
      asOf: z.int(),
    }),
    refusals: { 'no-such-product': 404 },
  }),
  'GET /api/open/pages/cards': route({
    access: 'public',
    summary: 'Products’ faces with price and what is left',
    query: z.object({
      ids: z.string().max(4_000).optional().describe('comma-separated product ids'),
      showId: idOf('show').optional(),
    }),
    answer: z.object({ rows: z.array(card), shops: z.array(shop), asOf: z.int() }),
  }),
  'GET /api/open/pages/room/:showId': route({
    access: 'public',
    summary: 'The goods of a live room, in its order',
    params: z.object({ showId: idOf('show') }),
    answer: z.object({ shop, cards: z.array(card), asOf: z.int() }),
    refusals: { 'no-such-show': 404 },
  }),
  'GET /api/shop/pages/orders': route({
    access: 'shopper',
    summary: 'My orders with their promises and parcels, what needs me first',
    query: z.object({ after: z.string().max(200).optional() }),
    answer: z.object({ rows: z.array(orderCard), next: z.string().nullable(), asOf: z.int() }),
  }),
  'GET /api/shop/pages/order/:orderId': route({
    access: 'shopper',
    summary: 'One of my orders: its money, its promises, its parcel',
    params: z.object({ orderId: idOf('ord') }),
    answer: detail,
    refusals: { 'no-such-order': 404 },
  }),
  ...deskOrderRoutes,
} as const
