import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { next, page, segment, segmentRow, slice } from './http-shapes.ts'

export const timelinessRoutes = {
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
} as const
