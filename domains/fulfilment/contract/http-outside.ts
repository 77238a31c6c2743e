import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { parcels } from './http-shapes.ts'

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

export const outsideRoutes = {
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
