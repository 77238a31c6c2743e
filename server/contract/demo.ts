import { route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const done = z.object({ ok: z.literal(true) })

export const demoRoutes = {
  'GET /api/open/demo': route({
    access: 'public',
    summary: 'Whether this is the demo town, how far it has grown, and its stories',
    answer: z.object({
      demo: z.boolean(),
      growing: z.object({ days: z.int(), of: z.int() }).nullable(),
      now: z.int(),
      stories: z.array(
        z.object({
          story: z.string(),
          step: z.string(),
          title: bilingual,
          link: z.string(),
          face: z.enum(['shop', 'desk', 'console']),
          as: z.string(),
          plays: z.boolean(),
        }),
      ),
    }),
  }),
  'POST /api/open/demo/play': route({
    access: 'public',
    summary: 'Demo mode only: play one step of a story',
    body: z.object({ step: z.string().max(80) }),
    answer: done,
    refusals: { 'not-demo': 404, 'not-possible-now': 409 },
    perMinuteMax: 30,
  }),
  'POST /api/console/clock': route({
    access: 'console:rules',
    summary: 'Demo mode only: move business time forward; every deadline obeys it, sign-in sessions do not',
    body: z.object({
      hours: z
        .number()
        .min(0.1)
        .max(24 * 31),
    }),
    answer: z.object({ ok: z.literal(true), now: z.int() }),
    refusals: { 'not-demo': 404, 'still-growing': 409 },
  }),
  'POST /api/console/demo/forget': route({
    access: 'console:rules',
    summary: 'Remove the demo shops and everything of theirs',
    answer: done,
    refusals: { 'not-demo': 404, 'still-growing': 409 },
  }),
} as const
