import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { deductionKind, deductionKinds, metricKey, partKeys } from './metrics.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const stage = z.enum(['growth', 'formal'])
/** Points times ten. */
const parts = z.object({ product: z.int(), logistics: z.int(), service: z.int() })

const metric = z.object({
  metric: metricKey,
  part: z.enum(partKeys),
  name: bilingual,
  unit: z.enum(['stars', 'share', 'hours', 'seconds']),
  better: z.enum(['high', 'low']),
  /** Share of its part, 0 to 100. */
  weight: z.number(),
  /** In the metric’s unit; null while nothing was counted. */
  value: z.number().nullable(),
  /** Sum over the rows behind it; divided by the denominator it is the plain mean. */
  numerator: z.number(),
  /** How many rows are behind it: exactly those its route lists. */
  denominator: z.int(),
  /** Rows that pull it down. */
  bad: z.int(),
  /** Points times ten. */
  tenths: z.int(),
  why: z.enum(['measured', 'small-sample', 'nothing-counted', 'supposed']),
  /** Value and points, between which points go in a straight line. */
  steps: z.array(z.tuple([z.number(), z.number()])),
})

const extra = z.object({ kind: z.enum(['next-day-share', ...deductionKinds]), points: z.number() })
const scored = {
  tenths: z.int(),
  stage,
  starsTenths: z.int().nullable(),
  parts,
  /** Weight of each part, together 100. */
  partWeights: z.object({ product: z.number(), logistics: z.number(), service: z.number() }),
  metrics: z.array(metric),
  bonus: z.array(extra),
  deductions: z.array(extra),
}
const fix = z.object({
  metric: metricKey,
  from: z.number(),
  to: z.number(),
  gainTenths: z.int(),
  /** How many of the counted rows would have to be good instead of bad; null where it is a matter of time, not of cases. */
  cases: z.int().nullable(),
})

export const routes = {
  'GET /api/open/shops/:shopId/score': route({
    access: 'public',
    summary: 'A shop’s experience score as buyers see it: stars and three parts; a growing shop shows none',
    params: z.object({ shopId: idOf('shp') }),
    answer: z.object({
      stage,
      tenths: z.int().nullable(),
      starsTenths: z.int().nullable(),
      parts: parts.nullable(),
      formulaVersion: z.string(),
      asOf: z.int(),
    }),
    refusals: { 'no-score-yet': 404 },
  }),
  'GET /api/desk/score': route({
    access: 'desk:score',
    summary: 'The score with its parts, metrics, history, and what each version of the formula makes of the same days',
    answer: z.object({
      asOf: z.int(),
      windowFrom: z.int(),
      formulaVersion: z.string(),
      category: z.string(),
      validOrders: z.int(),
      ...scored,
      /** What buyers and the feed go by until the next computation. */
      published: z.object({ tenths: z.int(), asOf: z.int() }).nullable(),
      history: z.array(
        z.object({ at: z.int(), tenths: z.int(), before: z.int().nullable(), formulaVersion: z.string(), parts }),
      ),
      versions: z.array(
        z.object({
          version: z.string(),
          effectiveFrom: z.int(),
          binds: z.boolean(),
          tenths: z.int(),
          says: bilingual,
          dropped: z.array(
            z.object({
              metric: metricKey,
              name: bilingual,
              /** Cases a week that no longer need an answer for the score’s sake. */
              casesAWeek: z.number(),
            }),
          ),
        }),
      ),
      fixes: z.array(fix),
    }),
  }),
  'GET /api/desk/score/metrics/:metric/orders': route({
    access: 'desk:score',
    summary: 'The rows behind a metric, newest first; `only=bad` for those that pull it down',
    params: z.object({ metric: metricKey }),
    query: z.object({
      only: z.enum(['bad']).optional(),
      after: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(1).max(100).optional(),
    }),
    answer: z.object({
      rows: z.array(
        z.object({
          rowId: z.string(),
          orderId: idOf('ord').nullable(),
          value: z.number(),
          bad: z.boolean(),
          at: z.int(),
        }),
      ),
      next: z.string().nullable(),
      asOf: z.int(),
    }),
  }),
  'POST /api/desk/score/what-if': route({
    access: 'desk:score',
    summary: 'What the score would be with other values; nothing is stored',
    body: z.object({ metrics: z.partialRecord(metricKey, z.number().min(0).max(1_000_000)) }),
    answer: z.object({ ...scored, beforeTenths: z.int(), fixes: z.array(fix), asOf: z.int() }),
    refusals: { 'not-in-the-formula': 422 },
  }),
  'POST /api/console/deductions': route({
    access: 'console:rules',
    summary: 'Record bad behaviour of a shop; the formula says what it costs and for how long',
    body: z.object({ shopId: idOf('shp'), kind: deductionKind, why: z.string().min(1).max(500) }),
    answer: z.object({ ok: z.literal(true), deductionId: idOf('ded') }),
    refusals: { 'no-such-shop': 404, 'key-reused': 422, 'still-running': 409 },
    idempotent: true,
  }),
} as const
