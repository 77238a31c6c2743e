import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { afterSalesReason } from './facts.ts'

const page = { after: z.string().max(80).optional(), limit: z.coerce.number().int().min(1).max(100).optional() }
const words = z.string().min(1).max(2_000)
const stars = z.int().min(1).max(5)
const kind = z.enum(['return', 'claim', 'message'])

const afterSales = z.object({
  wordsId: idOf('asw'),
  claimId: idOf('clm').nullable(),
  orderId: idOf('ord'),
  productId: idOf('prd').nullable(),
  kind,
  reason: afterSalesReason.nullable(),
  text: z.string(),
  saidAt: z.int(),
  /** `open`: the shop owes an answer. */
  state: z.enum(['open', 'answered', 'settled', 'refused']),
  answer: z.string().nullable(),
  answeredAt: z.int().nullable(),
  refundMinor: z.int().nullable(),
  /** The refund itself: asked, paid, or not possible because more was given back already. */
  refundState: z.enum(['none', 'asked', 'paid', 'not-possible']),
  currency: z.string(),
  rating: stars.nullable(),
})

export const routes = {
  'GET /api/open/products/:productId/reviews': route({
    access: 'public',
    summary: 'What buyers say about a product, newest first, with the stars counted',
    params: z.object({ productId: idOf('prd') }),
    query: z.object(page),
    answer: z.object({
      rows: z.array(
        z.object({
          reviewId: idOf('rvw'),
          name: z.string(),
          /** Bought here; an imported review says false. */
          bought: z.boolean(),
          rating: stars.nullable(),
          text: z.string(),
          lang: z.string().nullable(),
          saidAt: z.int(),
        }),
      ),
      /** Reviews with one to five stars. */
      stars: z.array(z.int()).length(5),
      next: z.string().nullable(),
      asOf: z.int(),
    }),
  }),
  'POST /api/shop/reviews': route({
    access: 'shopper',
    summary: 'Review something I bought and received; one review a line of an order',
    body: z.object({ orderId: idOf('ord'), lineId: idOf('lin'), rating: stars, text: z.string().max(2_000) }),
    answer: z.object({ ok: z.literal(true), reviewId: idOf('rvw') }),
    refusals: { 'no-such-order': 404, 'not-signed-yet': 409, 'already-reviewed': 409 },
    perMinuteMax: 30,
  }),
  'GET /api/shop/orders/:orderId/after-sales': route({
    access: 'shopper',
    summary: 'What was said after the sale of my order, and which lines I may still review',
    params: z.object({ orderId: idOf('ord') }),
    answer: z.object({
      signedAt: z.int().nullable(),
      lines: z.array(z.object({ lineId: idOf('lin'), productId: idOf('prd'), reviewId: idOf('rvw').nullable() })),
      rows: z.array(afterSales),
      asOf: z.int(),
    }),
    refusals: { 'no-such-order': 404 },
  }),
  'POST /api/shop/orders/:orderId/after-sales': route({
    access: 'shopper',
    summary: 'Ask, return or claim after the sale, in my own words',
    params: z.object({ orderId: idOf('ord') }),
    body: z.object({
      kind,
      reason: afterSalesReason.nullish(),
      productId: idOf('prd').nullish(),
      text: words,
    }),
    answer: z.object({ ok: z.literal(true), wordsId: idOf('asw'), claimId: idOf('clm').nullable() }),
    refusals: { 'no-such-order': 404, 'already-open': 409, 'too-many-words': 429 },
    perMinuteMax: 30,
  }),
  'POST /api/shop/conversations/:conversationId/rating': route({
    access: 'shopper',
    summary: 'Say whether the answer helped',
    params: z.object({ conversationId: idOf('cnv') }),
    body: z.object({ rating: stars }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-conversation': 404, 'not-answered-yet': 409 },
  }),
  'GET /api/desk/after-sales': route({
    access: 'desk:care',
    summary: 'Claims, returns and messages: what is owed first and oldest first, then what is done, newest first',
    query: z.object({ owed: z.enum(['yes', 'no']).optional(), ...page }),
    answer: z.object({
      rows: z.array(afterSales.extend({ buyer: z.object({ personId: idOf('per'), name: z.string() }) })),
      next: z.string().nullable(),
      asOf: z.int(),
    }),
  }),
  'POST /api/desk/claims/:claimId/settle': route({
    access: 'desk:care',
    summary: 'Agree to a claim with a refund, or refuse it with a reason',
    params: z.object({ claimId: idOf('clm') }),
    body: z.object({
      verdict: z.enum(['agree', 'refuse']).default('agree'),
      refundMinor: z.int().min(0).max(100_000_000),
      words,
    }),
    answer: z.object({ ok: z.literal(true), claimId: idOf('clm'), refundMinor: z.int() }),
    refusals: {
      'no-such-claim': 404,
      'already-settled': 409,
      'more-than-paid': 409,
      'key-reused': 422,
      'still-running': 409,
    },
    idempotent: true,
  }),
  'POST /api/desk/words/:wordsId/reply': route({
    access: 'desk:care',
    summary: 'Answer a buyer’s message',
    params: z.object({ wordsId: idOf('asw') }),
    body: z.object({ text: words }),
    answer: z.object({ ok: z.literal(true), firstReplyMs: z.int() }),
    refusals: { 'no-such-words': 404, 'already-answered': 409 },
  }),
} as const
