import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const kind = z.enum(['show', 'video', 'product'])
/** One term of the formula: `points = weight × value × 100`. */
const term = z.object({ term: z.string(), weight: z.number(), value: z.number(), points: z.number() })
const formula = z.object({
  version: z.string(),
  effectiveFrom: z.int(),
  weights: z.record(z.string(), z.number()),
  /** Every so-manieth card goes to a shop no older than so many days, the least seen first. */
  floor: z.object({ everySlots: z.int(), newShopDays: z.int() }),
  says: bilingual,
})
/** `item` is the shown identifier of the show, video or product. */
const item = { kind, item: z.string(), shopId: idOf('shp'), productId: idOf('prd').nullable(), title: bilingual }
const reason = z.enum(['ranked', 'floor'])
const lists = z.object({
  impressions: z.int(),
  ofAll: z.int(),
  share: z.number(),
})

export const routes = {
  'GET /api/open/feed': route({
    access: 'public',
    summary: 'Cards by the public formula; personal only by the shops the caller follows, which the face hands in',
    query: z.object({
      /** Shown shop identifiers, comma-separated, at most fifty. */
      follows: z.string().max(2_000).optional(),
      after: z.string().max(40).optional(),
      limit: z.coerce.number().int().min(1).max(20).optional(),
    }),
    answer: z.object({
      rows: z.array(
        z.object({
          ...item,
          impressionId: idOf('imp'),
          rank: z.int(),
          score: z.number(),
          reason,
          terms: z.array(term),
        }),
      ),
      next: z.string().nullable(),
      formulaVersion: z.string(),
      asOf: z.int(),
    }),
    refusals: { 'too-busy': 503 },
  }),
  'GET /api/open/feed/formula': route({
    access: 'public',
    summary: 'The ranking formula with its weights, every version',
    answer: z.object({ binds: z.string(), versions: z.array(formula) }),
  }),
  'GET /api/open/feed/why/:impressionId': route({
    access: 'public',
    summary: 'Why a card was shown: the terms that placed it',
    params: z.object({ impressionId: idOf('imp') }),
    answer: z.object({
      kind,
      item: z.string(),
      shopId: idOf('shp'),
      rank: z.int(),
      score: z.number(),
      reason,
      terms: z.array(term),
      formulaVersion: z.string(),
      servedAt: z.int(),
    }),
    refusals: { 'no-such-impression': 404 },
  }),
  'GET /api/desk/exposure': route({
    access: 'desk:listen',
    summary: 'Why the shop’s cards are seen or not: share, terms against the median, what would help',
    answer: z.object({
      asOf: z.int(),
      windowFrom: z.int(),
      formula,
      served: lists,
      newShop: z.boolean(),
      /** Until when the floor for new shops holds; null once it is over. */
      floorUntil: z.int().nullable(),
      cards: z.array(z.object({ ...item, score: z.number(), position: z.int(), terms: z.array(term) })),
      medians: z.record(z.string(), z.number()),
      /** Terms below the median, the most points first. */
      helps: z.array(z.object({ term: z.string(), points: z.number(), says: bilingual })),
    }),
  }),
  'GET /api/console/exposure': route({
    access: 'console:overview',
    summary: 'Weights of every version, and how the last seven days’ impressions were shared',
    answer: z.object({
      asOf: z.int(),
      binds: z.string(),
      versions: z.array(formula),
      shops: z.array(
        z.object({ shopId: idOf('shp'), impressions: z.int(), floor: z.int(), share: z.number(), weight: z.number() }),
      ),
    }),
  }),
} as const
