import { route } from '@heed/kernel'
import { z } from 'zod'
import { deskRoutes } from './http-desk.ts'
import { shopperRoutes } from './http-shopper.ts'

const openRoutes = {
  'POST /api/open/payments/test/callback': route({
    access: 'public',
    summary: 'The test provider says what happened to payments; signed, and safe to repeat.',
    body: z.object({
      payload: z.string().max(60_000).describe('the exact text that was signed: JSON {events: [...]}'),
      signature: z.string().max(200).describe('HMAC-SHA256 of the payload under the shared secret, in hex'),
    }),
    answer: z.object({ events: z.int(), known: z.int() }),
    refusals: { 'signature-not-valid': 403, 'too-busy': 503 },
    perMinuteMax: 60_000,
  }),
} as const

export const routes = { ...shopperRoutes, ...deskRoutes, ...openRoutes } as const
