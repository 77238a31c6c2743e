import { idOf } from '@heed/kernel'
import { z } from 'zod'
import { caseLanes, segments } from './segments.ts'

export const page = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}
export const next = z.string().nullable()
export const bilingual = z.object({ zh: z.string(), en: z.string() })
export const segment = z.enum(segments)
export const once = { 'key-reused': 422, 'still-running': 409 } as const
export const slice = {
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
export const parcels = z.object({ asOf: z.int(), parcels: z.array(parcelShown) })

export const queueRow = z.object({
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

export const packOutcome = z.object({
  orderId: idOf('ord'),
  outcome: z.enum(['packed', 'stopped', 'no-such-order', 'cancelled', 'already-labelled']),
  parcelId: idOf('pcl').optional(),
  expectedGrams: z.int().optional(),
  measuredGrams: z.int().optional(),
  lane: z.enum(['missed', 'wrong']).optional(),
})
export const labelOutcome = z.object({
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

export const segmentRow = z.object({
  segment,
  owner: z.enum(['warehouse', 'carrier']),
  parcels: z.int(),
  p50Ms: z.int(),
  p90Ms: z.int(),
  changeMs: z.int().nullable().describe('median against the window of the same length before'),
})

export const caseRow = z.object({
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
