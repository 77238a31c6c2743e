import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { bilingual, orderState, page, shownOrder } from './http-shown.ts'

const deskOrder = shownOrder.extend({
  source: z.enum(['shop', 'import']),
  buyer: z.object({ personId: idOf('per'), name: z.string() }),
})
const inOrder = z.object({ orderId: idOf('ord') })

export const deskRoutes = {
  'GET /api/desk/orders': route({
    access: 'desk:orders',
    summary: 'The shop’s orders with their money and state.',
    query: z.object({
      state: orderState.optional(),
      sort: z.enum(['newest', 'oldest', 'largest']).optional(),
      ...page,
    }),
    answer: z.object({ rows: z.array(deskOrder), next: z.string().nullable(), asOf: z.int() }),
  }),
  'GET /api/desk/orders/:orderId': route({
    access: 'desk:orders',
    summary: 'One order with every payment and refund.',
    params: inOrder,
    answer: deskOrder.extend({
      money: z.array(
        z.object({
          kind: z.string(),
          state: z.string(),
          amountMinor: z.int(),
          at: z.int(),
          reason: z.string().nullable(),
        }),
      ),
      asOf: z.int(),
    }),
    refusals: { 'no-such-order': 404 },
  }),
  'POST /api/desk/orders/:orderId/refund': route({
    access: 'desk:orders',
    summary: 'Gives money of a paid order back, whole or in part.',
    params: inOrder,
    body: z.object({ amountMinor: z.int().min(1), reason: z.string().min(1).max(500) }),
    answer: z.object({ orderId: idOf('ord'), state: orderState, refundedMinor: z.int() }),
    refusals: { 'no-such-order': 404, 'more-than-paid': 409, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
  }),
  'GET /api/desk/stock': route({
    access: 'desk:catalog',
    summary: 'What is on the shelves, by variant and location.',
    query: z.object({ productId: idOf('prd').optional(), ...page }),
    answer: z.object({
      rows: z.array(
        z.object({
          variantId: idOf('var'),
          productId: idOf('prd'),
          locationId: idOf('loc'),
          available: z.int(),
          held: z.int(),
          sold: z.int(),
        }),
      ),
      next: z.string().nullable(),
      asOf: z.int(),
    }),
  }),
  'POST /api/desk/stock': route({
    access: 'desk:catalog',
    summary: 'Corrects what is on a shelf: by a count, or by a difference, with a reason.',
    body: z.object({
      variantId: idOf('var'),
      locationId: idOf('loc'),
      setTo: z.int().min(0).max(10_000_000).optional(),
      by: z.int().min(-10_000_000).max(10_000_000).optional(),
      note: z.string().min(1).max(300),
    }),
    answer: z.object({ variantId: idOf('var'), locationId: idOf('loc'), available: z.int() }),
    refusals: {
      'no-such-variant': 404,
      'no-such-location': 404,
      'below-zero': 409,
      'either-count-or-difference': 422,
      'key-reused': 422,
      'still-running': 409,
    },
    idempotent: true,
  }),
  'GET /api/desk/locations': route({
    access: 'desk:catalog',
    summary: 'Where the shop sends from.',
    answer: z.object({
      rows: z.array(z.object({ locationId: idOf('loc'), name: bilingual, city: z.string(), province: z.string() })),
    }),
  }),
  'POST /api/desk/locations': route({
    access: 'desk:catalog',
    summary: 'Adds a place to send from, or renames the one of this key.',
    body: z.object({
      key: z.string().min(1).max(60),
      name: bilingual,
      city: z.string().min(1).max(40),
      province: z.string().min(1).max(40),
    }),
    answer: z.object({ locationId: idOf('loc') }),
  }),
} as const
