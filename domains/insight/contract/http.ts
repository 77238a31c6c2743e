import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const endpoint = z.object({
  endpointId: idOf('whk'),
  url: z.string(),
  types: z.array(z.string()),
  state: z.enum(['on', 'off']),
  offReason: z.string().nullable(),
  createdAt: z.int(),
  /** Deliveries that wait for an answer now. */
  waiting: z.int(),
})
const delivery = z.object({
  deliveryId: idOf('dlv'),
  /** The `webhook-id` header: the same however often it is sent. */
  messageId: z.string(),
  type: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed', 'stopped']),
  body: z.string(),
  createdAt: z.int(),
  /** Wall time of the next try, while it waits. */
  nextTryAt: z.int().nullable(),
  attempts: z.array(z.object({ at: z.int(), code: z.int().nullable(), error: z.string().nullable() })),
})
const types = z.array(z.string().max(60)).min(1).max(60)
const inEndpoint = z.object({ endpointId: idOf('whk') })
const compared = z.object({ now: z.number().nullable(), before: z.number().nullable() })
const secret = z.string().describe('whsec_…; shown this once')

const week = z.object({
  weekAt: z.int(),
  words: z.int(),
  demands: z.int(),
  changes: z.int(),
  told: z.int(),
  orders: z.int(),
  salesMinor: z.int(),
  kept: z.int(),
  broken: z.int(),
  reviews: z.int(),
  impressions: z.int(),
  /** The last of the week, points times ten. */
  scoreTenths: z.int().nullable(),
})

export const routes = {
  'GET /api/desk/today': route({
    access: 'desk:orders',
    summary: 'What to do next, and three numbers against last week',
    answer: z.object({
      asOf: z.int(),
      todo: z.object({
        /** Due within four hours, or overdue, and not picked up. */
        lateRisk: z.int(),
        unshipped: z.int(),
        newDemands: z.int(),
        repliesOwed: z.int(),
        claims: z.int(),
      }),
      oldestOwedAt: z.int().nullable(),
      numbers: z.object({
        orders: compared,
        salesMinor: compared,
        /** 0 to 1. */
        promisesKept: compared,
      }),
      currency: z.string(),
    }),
  }),
  'GET /api/desk/flywheel': route({
    access: 'desk:score',
    summary: 'Words, demands, changes, people told, promises kept, score and exposure, week by week',
    query: z.object({ weeks: z.coerce.number().int().min(1).max(26).optional() }),
    answer: z.object({ asOf: z.int(), rows: z.array(week) }),
  }),
  'GET /api/console/overview': route({
    access: 'console:overview',
    summary: 'The platform at a glance, with what waits for a person',
    answer: z.object({
      asOf: z.int(),
      windowFrom: z.int(),
      shops: z.int(),
      orders: z.int(),
      promises: z.object({ kept: z.int(), broken: z.int(), annulled: z.int(), keptShare: z.number().nullable() }),
      coupons: z.object({ count: z.int(), amountMinor: z.int(), currency: z.string() }),
      scores: z.array(
        z.object({
          shopId: idOf('shp'),
          name: bilingual,
          tenths: z.int(),
          stage: z.string(),
          formulaVersion: z.string(),
        }),
      ),
      parked: z.array(z.object({ reader: z.string(), facts: z.int(), oldestAt: z.int(), error: z.string() })),
      clockHold: z.object({ since: z.int(), reason: z.string() }).nullable(),
    }),
  }),
  'GET /api/desk/webhooks': route({
    access: 'desk:settings',
    summary: 'Endpoints, and the types of event there are',
    answer: z.object({ rows: z.array(endpoint), types: z.array(z.string()) }),
  }),
  'POST /api/desk/webhooks': route({
    access: 'desk:settings',
    summary: 'Send events to an address; the secret to check them with is shown once',
    body: z.object({ url: z.string().min(1).max(500), types }),
    answer: z.object({ ok: z.literal(true), endpointId: idOf('whk'), secret }),
    refusals: { 'url-not-allowed': 422, 'unknown-type': 422, 'too-many-endpoints': 409 },
  }),
  'PUT /api/desk/webhooks/:endpointId': route({
    access: 'desk:settings',
    summary: 'Change what an endpoint hears, or switch it on or off',
    params: inEndpoint,
    body: z.object({ types, state: z.enum(['on', 'off']) }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-endpoint': 404, 'unknown-type': 422 },
  }),
  'DELETE /api/desk/webhooks/:endpointId': route({
    access: 'desk:settings',
    summary: 'Take an endpoint away with its log',
    params: inEndpoint,
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-endpoint': 404 },
  }),
  'POST /api/desk/webhooks/:endpointId/secret': route({
    access: 'desk:settings',
    summary: 'A new secret; for a day messages carry both signatures',
    params: inEndpoint,
    answer: z.object({ ok: z.literal(true), secret }),
    refusals: { 'no-such-endpoint': 404 },
  }),
  'GET /api/desk/webhooks/:endpointId/deliveries': route({
    access: 'desk:settings',
    summary: 'What was sent and what was answered, newest first',
    params: inEndpoint,
    query: z.object({
      after: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    answer: z.object({ rows: z.array(delivery), next: z.string().nullable(), asOf: z.int() }),
  }),
  'POST /api/desk/deliveries/:deliveryId/redeliver': route({
    access: 'desk:settings',
    summary: 'Send a delivery once more, under the same message id',
    params: z.object({ deliveryId: idOf('dlv') }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-delivery': 404, 'endpoint-off': 409, 'still-waiting': 409 },
  }),
} as const
