import { idOf, limit, route } from '@heed/kernel'
import { z } from 'zod'
import { policyBody, shippingPolicyId } from './policy.ts'

const page = { after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }
const next = z.string().nullable()
const kind = z.enum(['dispatch', 'arrival'])
const amount = z.object({ amountMinor: z.int(), currency: z.string() })
const dryRunDays = limit('promises.dry-run-days', 90, 'a rule is tried on recent life; a quarter is the most')
const policyId = z.string().max(60).default(shippingPolicyId)
const verdict = z.enum(['pending', 'kept', 'broken', 'void'])

export const promiseShown = z.object({
  promiseId: idOf('prm'),
  orderId: idOf('ord'),
  shopId: idOf('shp'),
  kind,
  state: z.enum(['open', 'kept', 'broken', 'annulled', 'void']),
  dueAt: z.int(),
  judgeAt: z.int().describe('due plus grace: broken after it'),
  keptAt: z.int().nullable(),
  brokenAt: z.int().nullable(),
  policyId: z.string(),
  policyVersion: z.int(),
  owed: amount.nullable(),
  compensation: z
    .object({
      compensationId: idOf('cmp'),
      amountMinor: z.int(),
      currency: z.string(),
      paidAt: z.int().nullable(),
      couponId: idOf('cpn').nullable(),
    })
    .nullable(),
  unpaidWhy: z.string().nullable(),
})

const breachShown = z.object({
  promiseId: idOf('prm'),
  orderId: idOf('ord'),
  kind,
  dueAt: z.int(),
  brokenAt: z.int(),
  policyId: z.string(),
  policyVersion: z.int(),
  amountMinor: z.int().nullable(),
  currency: z.string(),
  unpaidWhy: z.string().nullable(),
  paidAt: z.int().nullable(),
  couponId: idOf('cpn').nullable(),
  annulledAt: z.int().nullable(),
  pickedUpAt: z.int().nullable(),
  signedAt: z.int().nullable(),
  appealState: z.enum(['open', 'upheld', 'rejected']).nullable(),
})

const versionShown = z.object({
  policyId: z.string(),
  version: z.int(),
  state: z.enum(['draft', 'scheduled', 'live', 'retired']),
  body: policyBody,
  note: z.string(),
  draftedBy: z.string(),
  draftedAt: z.int(),
  approvedBy: z.string().nullable(),
  approvedAt: z.int().nullable(),
  effectiveFrom: z.int().nullable(),
})

const appealShown = z.object({
  appealId: idOf('apl'),
  shopId: idOf('shp'),
  promiseId: idOf('prm'),
  orderId: idOf('ord'),
  words: z.string(),
  state: z.enum(['open', 'upheld', 'rejected']),
  openedAt: z.int(),
  decidedAt: z.int().nullable(),
  decidedWhy: z.string().nullable(),
  dueAt: z.int(),
  pickedUpAt: z.int().nullable(),
  amountMinor: z.int().nullable(),
  currency: z.string(),
})

const sum = z.object({
  promises: z.int(),
  kept: z.int(),
  late: z.int(),
  pending: z.int(),
  paid: z.int(),
  costMinor: z.int(),
})
const side = z.object({ dueAt: z.int(), verdict, paidMinor: z.int() }).nullable()
export const dryRunShown = z.object({
  asOf: z.int(),
  from: z.int(),
  until: z.int(),
  orders: z.int(),
  truncated: z.boolean(),
  currency: z.string(),
  people: z.object({ paidBefore: z.int(), paidAfter: z.int() }),
  before: sum,
  after: sum,
  byShop: z.array(
    z.object({
      shopId: idOf('shp'),
      name: z.object({ zh: z.string(), en: z.string() }).nullable(),
      before: sum,
      after: sum,
      changeMinor: z.int(),
    }),
  ),
  byCategory: z.array(z.object({ category: z.string(), before: sum, after: sum })),
  buyers: z.object({ more: z.int(), less: z.int(), same: z.int() }),
  examples: z.array(
    z.object({
      orderId: idOf('ord'),
      shopId: idOf('shp'),
      kind,
      category: z.string(),
      paidAt: z.int(),
      doneAt: z.int().nullable(),
      before: side,
      after: side,
    }),
  ),
})

const changed = z.object({ ok: z.literal(true), policyId: z.string(), version: z.int() })

export const routes = {
  'GET /api/open/terms': route({
    access: 'public',
    summary: 'What a buyer would be promised when paying now: leaves by, arrives by, what is owed when late',
    query: z.object({
      shopId: idOf('shp').optional(),
      productId: idOf('prd').optional(),
      category: z.string().max(60).optional(),
      city: z.string().max(60).optional(),
      province: z.string().max(60).optional(),
      totalMinor: z.coerce.number().int().min(0).optional(),
    }),
    answer: z.object({
      asOf: z.int(),
      termsId: z.string(),
      policyVersion: z.int(),
      category: z.string(),
      dispatchDueAt: z.int(),
      arrivalDueAt: z.int().nullable(),
      owed: amount.nullable(),
    }),
    refusals: { 'no-such-product': 404, 'shop-or-product-needed': 422 },
  }),
  'GET /api/open/policies/:policyId': route({
    access: 'public',
    summary: 'The rule pack in force, as data',
    params: z.object({ policyId: z.string().max(60) }),
    answer: z.object({
      asOf: z.int(),
      policyId: z.string(),
      version: z.int(),
      effectiveFrom: z.int(),
      body: policyBody,
    }),
    refusals: { 'no-such-policy': 404 },
  }),
  'GET /api/shop/orders/:orderId/promises': route({
    access: 'shopper',
    summary: 'The promises of my order, their clocks and what was paid',
    params: z.object({ orderId: idOf('ord') }),
    answer: z.object({ asOf: z.int(), promises: z.array(promiseShown) }),
  }),
  'GET /api/desk/orders/:orderId/promises': route({
    access: 'desk:orders',
    summary: 'The promises of one order, with the policy version applied',
    params: z.object({ orderId: idOf('ord') }),
    answer: z.object({ asOf: z.int(), promises: z.array(promiseShown) }),
  }),
  'GET /api/desk/promises/kept': route({
    access: 'desk:orders',
    summary: 'How many promises due in a window were kept',
    query: z.object({
      from: z.coerce.number().int(),
      until: z.coerce.number().int(),
      kind: kind.default('dispatch'),
    }),
    answer: z.object({
      asOf: z.int(),
      due: z.int(),
      kept: z.int(),
      broken: z.int(),
      annulled: z.int(),
      open: z.int(),
      paidMinor: z.int(),
      keptShare: z.number().nullable().describe('kept and annulled of all judged, 0 to 1; null when none was due'),
    }),
  }),
  'GET /api/desk/breaches': route({
    access: 'desk:orders',
    summary: 'Broken promises, newest first, with what was paid and the appeal',
    query: z.object(page),
    answer: z.object({ asOf: z.int(), rows: z.array(breachShown), next }),
  }),
  'POST /api/desk/breaches/:promiseId/appeal': route({
    access: 'desk:orders',
    summary: 'Say that a breach was not the shop’s fault; the buyer keeps the coupon either way',
    params: z.object({ promiseId: idOf('prm') }),
    body: z.object({ words: z.string().trim().min(1).max(2_000) }),
    answer: z.object({ ok: z.literal(true), appealId: idOf('apl') }),
    refusals: { 'no-such-breach': 404, 'too-late': 410, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
  }),
  'GET /api/console/policies': route({
    access: 'console:rules',
    summary: 'Every rule pack with its versions, newest first',
    answer: z.object({ asOf: z.int(), rows: z.array(versionShown) }),
  }),
  'POST /api/console/policies/drafts': route({
    access: 'console:rules',
    summary: 'Keep a body as a draft version; it binds nobody yet',
    body: z.object({ policyId, body: policyBody, note: z.string().max(500).default('') }),
    answer: changed,
    refusals: { 'no-such-policy': 404, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
    bodyMaxBytes: 262_144,
  }),
  'POST /api/console/policies/schedule': route({
    access: 'console:rules',
    summary: 'A second person gives a draft its date; it binds orders paid from then on',
    body: z.object({
      policyId,
      version: z.int().min(1),
      effectiveFrom: z.int().nullable().describe('epoch ms; null is now'),
    }),
    answer: changed,
    refusals: {
      'no-such-draft': 404,
      'needs-second-person': 403,
      'date-in-the-past': 422,
      'key-reused': 422,
      'still-running': 409,
    },
    idempotent: true,
  }),
  'POST /api/console/policies/roll-back': route({
    access: 'console:rules',
    summary: 'Go back to an earlier version’s words at once, as a new version',
    body: z.object({ policyId, toVersion: z.int().min(1) }),
    answer: changed,
    refusals: { 'no-such-version': 404, 'already-in-force': 409, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
  }),
  'POST /api/console/policies/dry-run': route({
    access: 'console:rules',
    summary: 'Try a body on the last days’ orders: kept and late before and after, who is paid, what it costs whom',
    body: z.object({ policyId, body: policyBody, days: z.int().min(1).max(dryRunDays.max).default(30) }),
    answer: dryRunShown,
    refusals: { 'no-such-policy': 404 },
    bodyMaxBytes: 262_144,
    perMinuteMax: 20,
  }),
  'GET /api/console/appeals': route({
    access: 'console:rules',
    summary: 'Appeals, oldest first',
    query: z.object({ ...page, state: z.enum(['open', 'upheld', 'rejected']).optional() }),
    answer: z.object({ asOf: z.int(), rows: z.array(appealShown), next }),
  }),
  'POST /api/console/appeals/:appealId/decide': route({
    access: 'console:rules',
    summary: 'Uphold or reject an appeal, once, with a reason the shop reads',
    params: z.object({ appealId: idOf('apl') }),
    body: z.object({ upheld: z.boolean(), why: z.string().trim().min(1).max(2_000) }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-appeal': 404, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
  }),
} as const
