import { idOf, limit, route } from '@heed/kernel'
import { z } from 'zod'
import { bilingual, caseRow, labelOutcome, next, once, packOutcome, page, parcels, queueRow } from './http-shapes.ts'
import { caseLanes } from './segments.ts'

const parcelsABatch = limit('fulfilment.parcels-a-batch', 500, 'a trolley, not a warehouse')

export const warehouseRoutes = {
  'GET /api/desk/ship-queue': route({
    access: 'desk:ship',
    summary: 'What the carrier does not have yet, least time left first',
    query: z.object({
      ...page,
      tab: z.enum(['to-pack', 'to-label', 'to-hand-over', 'all']).default('all'),
      warehouseId: idOf('whs').optional(),
    }),
    answer: z.object({
      asOf: z.int(),
      counts: z.object({ toPack: z.int(), stopped: z.int(), toLabel: z.int(), toHandOver: z.int() }),
      rows: z.array(queueRow),
      next,
    }),
  }),
  'POST /api/desk/parcels/pack': route({
    access: 'desk:ship',
    summary: 'Weigh packed orders; what disagrees with its order is stopped with a case',
    body: z.object({
      parcels: z
        .array(z.object({ orderId: idOf('ord'), measuredGrams: z.int().min(1).max(1_000_000) }))
        .min(1)
        .max(parcelsABatch.max),
    }),
    answer: z.object({ ok: z.literal(true), rows: z.array(packOutcome) }),
    refusals: once,
    idempotent: true,
    bodyMaxBytes: 262_144,
  }),
  'POST /api/desk/parcels/label': route({
    access: 'desk:ship',
    summary: 'Give orders their tracking numbers, row by row answered',
    body: z.object({
      labels: z
        .array(
          z.object({
            orderId: idOf('ord'),
            carrier: z.string().min(1).max(60),
            trackingNumber: z.string().trim().min(1).max(60),
          }),
        )
        .min(1)
        .max(parcelsABatch.max),
    }),
    answer: z.object({ ok: z.literal(true), rows: z.array(labelOutcome) }),
    refusals: once,
    idempotent: true,
    bodyMaxBytes: 262_144,
  }),
  'GET /api/desk/orders/:orderId/parcels': route({
    access: 'desk:orders',
    summary: 'The parcels of one order with every scan, the carrier’s own words kept',
    params: z.object({ orderId: idOf('ord') }),
    answer: parcels,
  }),
  'GET /api/desk/shipping': route({
    access: 'desk:orders',
    summary: 'Warehouses, carriers and routes of the shop',
    answer: z.object({
      warehouses: z.array(
        z.object({ warehouseId: idOf('whs'), name: bilingual, city: z.string(), province: z.string() }),
      ),
      carriers: z.array(z.object({ carrier: z.string(), name: bilingual, codeTable: z.string() })),
      routes: z.array(z.object({ route: z.string(), parcels: z.int() })),
    }),
  }),
  'GET /api/desk/diagnosis': route({
    access: 'desk:orders',
    summary: 'Missed, wrong, late and soon late: cases with likely cause and next action',
    query: z.object({
      ...page,
      lane: z.enum(caseLanes).optional(),
      state: z.enum(['open', 'resolved']).default('open'),
    }),
    answer: z.object({
      asOf: z.int(),
      counts: z.array(z.object({ lane: z.enum(caseLanes), open: z.int() })),
      rows: z.array(caseRow),
      next,
    }),
  }),
  'POST /api/desk/diagnosis/:caseId/resolve': route({
    access: 'desk:orders',
    summary: 'Say what was done about a case; `weight-is-right` lets a stopped parcel through',
    params: z.object({ caseId: idOf('cas') }),
    body: z.object({
      resolution: z.enum([
        'weight-is-right',
        'repacked',
        'resent',
        'refunded',
        'carrier-answered',
        'claimed-from-carrier',
        'nothing-to-do',
      ]),
    }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-case': 404, ...once },
    idempotent: true,
  }),
} as const
