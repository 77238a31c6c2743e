import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { caseLanes, segments } from './segments.ts'

const page = { after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) }
const next = z.string().nullable()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const segment = z.enum(segments)
const once = { 'key-reused': 422, 'still-running': 409 } as const
const slice = {
  from: z.coerce.number().int().describe('orders paid from here, epoch ms'),
  until: z.coerce.number().int().describe('and before here'),
  route: z.string().max(120).optional(),
  warehouseId: idOf('whs').optional(),
  carrier: z.string().max(60).optional(),
}

const scanShown = z.object({
  code: z.string(),
  detail: z.string(),
  at: z.int(),
  place: z.string(),
  text: z.string(),
})
export const parcelShown = z.object({
  parcelId: idOf('pcl'),
  orderId: idOf('ord'),
  carrier: z.string(),
  trackingNumber: z.string(),
  route: z.string(),
  state: z.string(),
  labelledAt: z.int().nullable(),
  pickedUpAt: z.int().nullable(),
  signedAt: z.int().nullable(),
  lastScanAt: z.int().nullable(),
  lastPlace: z.string().nullable(),
  /** Milliseconds since the last word, while the parcel is on its way; null before the label and after the signature. */
  silentMs: z.int().nullable(),
  measuredGrams: z.int().nullable(),
  expectedGrams: z.int().nullable(),
  scans: z.array(scanShown),
})
const parcels = z.object({ asOf: z.int(), parcels: z.array(parcelShown) })

const queueRow = z.object({
  orderId: idOf('ord'),
  state: z.enum(['waiting', 'packed', 'stopped', 'labelled', 'handed-over', 'signed', 'cancelled']),
  paidAt: z.int(),
  dueAt: z.int(),
  dispatchDueAt: z.int().nullable(),
  leftMs: z.int().describe('until the promised time; negative when it has passed'),
  category: z.string(),
  city: z.string(),
  province: z.string(),
  warehouseId: idOf('whs').nullable(),
  goodsGrams: z.int(),
  lines: z.array(
    z.object({
      variantId: idOf('var'),
      productId: idOf('prd'),
      quantity: z.int(),
      title: bilingual.nullable(),
      name: bilingual.nullable(),
    }),
  ),
  parcelId: idOf('pcl').nullable(),
  measuredGrams: z.int().nullable(),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
})

const packOutcome = z.object({
  orderId: idOf('ord'),
  outcome: z.enum(['packed', 'stopped', 'no-such-order', 'cancelled', 'already-labelled']),
  parcelId: idOf('pcl').optional(),
  expectedGrams: z.int().optional(),
  measuredGrams: z.int().optional(),
  lane: z.enum(['missed', 'wrong']).optional(),
})
const labelOutcome = z.object({
  orderId: idOf('ord'),
  outcome: z.enum([
    'labelled',
    'known',
    'no-such-order',
    'cancelled',
    'stopped-at-scale',
    'number-taken',
    'no-warehouse',
  ]),
  parcelId: idOf('pcl').optional(),
})

const segmentRow = z.object({
  segment,
  owner: z.enum(['warehouse', 'carrier']),
  parcels: z.int(),
  p50Ms: z.int(),
  p90Ms: z.int(),
  changeMs: z.int().nullable().describe('median against the window of the same length before'),
})

const caseRow = z.object({
  caseId: idOf('cas'),
  orderId: idOf('ord'),
  parcelId: idOf('pcl').nullable(),
  lane: z.enum(caseLanes),
  cause: z.string(),
  nextAction: z.string(),
  details: z.record(z.string(), z.unknown()),
  openedAt: z.int(),
  resolvedAt: z.int().nullable(),
  resolution: z.string().nullable(),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  dispatchDueAt: z.int().nullable(),
})

/** What a carrier or aggregator posts to us, signed as Standard Webhooks are. */
export const carrierPush = z.object({
  scans: z
    .array(
      z.object({
        trackingNumber: z.string().min(1).max(60),
        code: z.string().max(60),
        text: z.string().max(500).default(''),
        place: z.string().max(120).default(''),
        at: z.int().min(0).describe('the event’s own time, epoch ms'),
      }),
    )
    .min(1)
    .max(1_000),
})

export const routes = {
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
        .max(500),
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
        .max(500),
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
  'GET /api/desk/timeliness': route({
    access: 'desk:orders',
    summary: 'Where the time goes: figures, stacked medians a day, segments with p50 and p90',
    query: z.object(slice),
    answer: z.object({
      asOf: z.int(),
      figures: z.object({
        parcels: z.int(),
        signed: z.int(),
        medianMs: z.int().nullable().describe('payment to signature'),
        slowest: segment.nullable(),
        late: z.int().describe('handed over after the promised time, or not yet and it has passed'),
      }),
      segments: z.array(segmentRow),
      days: z.array(
        z.object({
          day: z.int().describe('days since 1970-01-01 in Asia/Shanghai, of payment'),
          promisedMs: z.int().nullable(),
          medians: z.partialRecord(segment, z.int()),
          parcels: z.int(),
        }),
      ),
    }),
  }),
  'GET /api/desk/timeliness/orders': route({
    access: 'desk:orders',
    summary: 'The orders behind a cell, slowest first',
    query: z.object({ ...slice, ...page, segment: segment.optional(), late: z.enum(['yes', 'no']).default('no') }),
    answer: z.object({
      asOf: z.int(),
      rows: z.array(
        z.object({
          orderId: idOf('ord'),
          parcelId: idOf('pcl'),
          carrier: z.string(),
          trackingNumber: z.string(),
          route: z.string(),
          state: z.string(),
          paidAt: z.int(),
          dispatchDueAt: z.int().nullable(),
          pickedUpAt: z.int().nullable(),
          signedAt: z.int().nullable(),
          lastScanAt: z.int().nullable(),
          ms: z.int(),
        }),
      ),
      next,
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
  'GET /api/shop/orders/:orderId/parcels': route({
    access: 'shopper',
    summary: 'Where my order is: every scan, and how long nobody has said anything',
    params: z.object({ orderId: idOf('ord') }),
    answer: parcels,
  }),
  'POST /api/open/carriers/:carrier/scans': route({
    access: 'public',
    summary:
      'A carrier reports scans: signed with the shop’s secret (Standard Webhooks), in any order, as often as it likes',
    params: z.object({ carrier: z.string().max(60) }),
    query: z.object({ shop: idOf('shp') }),
    rawBody: true,
    bodyMaxBytes: 1_048_576,
    answer: z.object({
      ok: z.literal(true),
      added: z.int(),
      known: z.int(),
      unknownParcels: z.int(),
      refused: z.int(),
    }),
    refusals: { 'bad-signature': 403, unreadable: 422, 'too-large': 422 },
    perMinuteMax: 600,
  }),
} as const
