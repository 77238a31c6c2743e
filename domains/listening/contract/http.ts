import { idOf, route } from '@heed/kernel'
import { z } from 'zod'
import { correctionRoutes } from './corrections.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const words = (max: number) => z.object({ zh: z.string().max(max), en: z.string().max(max) })
const state = z.enum(['heard', 'raised', 'reading', 'revising', 'answered', 'measured', 'not-now'])
const lane = z.enum(['many', 'lone-voice'])
const marks = z.array(z.tuple([z.int(), z.int()]))

export const quote = z.object({
  verbatimId: idOf('vrb'),
  personId: idOf('per').nullable(),
  name: z.string(),
  channel: z.string(),
  text: z.string(),
  lang: z.string(),
  /** Spans that decided, in UTF-16 offsets of the text. */
  marks,
  showId: idOf('show').nullable(),
  videoId: idOf('vid').nullable(),
  offsetMs: z.int().nullable(),
  saidAt: z.int(),
  bought: z.boolean(),
})

const window = z.object({ orders: z.int(), units: z.int(), returns: z.int(), comments: z.int(), asked: z.int() })
const outcome = z.object({
  days: z.int(),
  before: window,
  after: window,
  askedPerThousand: z.object({ before: z.number(), after: z.number() }),
  returnsPerHundred: z.object({ before: z.number(), after: z.number() }),
})

export const answer = z.object({
  demandId: idOf('dem'),
  kind: z.enum(['revision', 'clip', 'listing', 'reply']),
  ref: z.string(),
  productId: idOf('prd').nullable(),
  words: bilingual,
  people: z.int(),
  quotes: z.array(z.object({ text: z.string(), name: z.string(), marks, saidAt: z.int() })),
  outcome: outcome.nullable(),
  answeredAt: z.int(),
})

export const demand = z.object({
  demandId: idOf('dem'),
  productId: idOf('prd').nullable(),
  slot: z.string(),
  title: bilingual,
  lane,
  state,
  reading: bilingual.nullable(),
  whyNot: z.string().nullable(),
  snoozedUntil: z.int().nullable(),
  people: z.int(),
  voices: z.int(),
  messages: z.int(),
  firstHeardAt: z.int(),
  lastHeardAt: z.int(),
  answeredAt: z.int().nullable(),
})

const boardRow = demand.extend({
  product: z.object({ title: bilingual, picture: z.string() }).nullable(),
  buyers: z.int(),
  stakeMinor: z.int(),
  /** Askers who paid for something after they asked. */
  boughtAfter: z.int(),
  /** A demand that looks made rather than felt: many messages of few people, or one burst of new accounts. */
  crowd: z.enum(['few-people', 'new-accounts']).nullable(),
  line: z.array(z.int()),
  thisWeek: z.int(),
  lastWeek: z.int(),
  replies: z.int(),
  quotes: z.array(quote),
})

const demandParams = z.object({ demandId: idOf('dem') })
const done = z.object({ ok: z.literal(true) })

export const routes = {
  'GET /api/desk/demands': route({
    access: 'desk:listen',
    summary: 'The listening board: what people want, with their words',
    query: z.object({
      show: z.enum(['open', 'emerging', 'answered', 'not-now']).optional(),
      lane: lane.optional(),
      productId: idOf('prd').optional(),
      after: z.string().max(90).optional(),
      limit: z.int().min(1).max(100).optional(),
    }),
    answer: z.object({
      rows: z.array(boardRow),
      next: z.string().nullable(),
      asOf: z.int(),
      counts: z.object({ open: z.int(), emerging: z.int(), answered: z.int(), notNow: z.int(), loneVoices: z.int() }),
    }),
  }),
  'GET /api/desk/demands/:demandId': route({
    access: 'desk:listen',
    summary: 'One demand: its words, its people, its chain',
    params: demandParams,
    answer: z.object({
      demand: boardRow,
      answers: z.array(answer),
      similar: z.array(z.object({ demandId: idOf('dem'), title: bilingual, people: z.int() })),
      merged: z.array(z.object({ demandId: idOf('dem'), title: bilingual, people: z.int() })),
      replies: z.array(z.object({ replyId: idOf('rpl'), text: z.string(), people: z.int(), repliedAt: z.int() })),
      channels: z.array(z.object({ channel: z.string(), messages: z.int(), people: z.int() })),
      languages: z.array(z.object({ lang: z.string(), messages: z.int(), people: z.int() })),
    }),
    refusals: { 'no-such-demand': 404 },
  }),
  'GET /api/desk/demands/:demandId/quotes': route({
    access: 'desk:listen',
    summary: 'Every quote of a demand, newest first',
    params: demandParams,
    query: z.object({
      after: z.string().max(60).optional(),
      channel: z.string().max(30).optional(),
      lang: z.string().max(10).optional(),
      who: z.enum(['buyers', 'others']).optional(),
    }),
    answer: z.object({ rows: z.array(quote), next: z.string().nullable() }),
  }),
  'POST /api/desk/demands/:demandId/decide': route({
    access: 'desk:listen',
    summary: 'Read it, put it off, sleep on it, rename it, take it up again',
    params: demandParams,
    body: z.discriminatedUnion('verb', [
      z.object({ verb: z.literal('read'), reading: words(600) }),
      z.object({ verb: z.literal('not-now'), why: z.string().min(1).max(300) }),
      z.object({ verb: z.literal('reopen') }),
      z.object({ verb: z.literal('snooze'), hours: z.int().min(0).max(720) }),
      z.object({ verb: z.literal('rename'), title: words(60) }),
    ]),
    answer: z.object({ ok: z.literal(true), state }),
    refusals: { 'no-such-demand': 404, 'not-from-here': 409 },
  }),
  'POST /api/desk/demands/:demandId/revise': route({
    access: 'desk:catalog',
    summary: 'Change the product for it: opens a draft, filled in as far as can be told',
    params: demandParams,
    answer: z.object({ ok: z.literal(true), revisionId: idOf('rev') }),
    refusals: { 'no-such-demand': 404, 'no-product': 409, 'not-from-here': 409 },
  }),
  'POST /api/desk/demands/:demandId/merge': route({
    access: 'desk:listen',
    summary: 'Put it under another demand',
    params: demandParams,
    body: z.object({ into: idOf('dem') }),
    answer: done,
    refusals: { 'no-such-demand': 404, 'same-demand': 422 },
  }),
  'POST /api/desk/demands/:demandId/unmerge': route({
    access: 'desk:listen',
    summary: 'Take it out again',
    params: demandParams,
    answer: done,
    refusals: { 'no-such-demand': 404, 'not-merged': 409 },
  }),
  'POST /api/desk/demands/:demandId/reply': route({
    access: 'desk:listen',
    summary: 'Write back to one, some or all who asked',
    params: demandParams,
    body: z.object({
      text: z.string().trim().min(1).max(500),
      to: z.union([z.literal('all'), z.array(idOf('per')).min(1).max(500)]),
    }),
    answer: z.object({ ok: z.literal(true), told: z.int() }),
    refusals: { 'no-such-demand': 404, 'nobody-to-tell': 409 },
    idempotent: true,
  }),
  ...correctionRoutes,
  'GET /api/desk/shows/:showId/demands': route({
    access: 'desk:show',
    summary: 'What this room asks, grouped, most people first',
    params: z.object({ showId: idOf('show') }),
    query: z.object({ since: z.int().optional() }),
    answer: z.object({
      rows: z.array(
        z.object({
          demandId: idOf('dem'),
          title: bilingual,
          slot: z.string(),
          productId: idOf('prd').nullable(),
          people: z.int(),
          messages: z.int(),
          lastText: z.string(),
        }),
      ),
      asOf: z.int(),
    }),
  }),
  'GET /api/shop/voice': route({
    access: 'shopper',
    summary: 'My own words and what became of them',
    query: z.object({ before: z.int().optional() }),
    answer: z.object({
      rows: z.array(
        z.object({
          verbatimId: idOf('vrb'),
          shopId: idOf('shp'),
          shop: bilingual,
          channel: z.string(),
          text: z.string(),
          marks,
          productId: idOf('prd').nullable(),
          product: z.object({ title: bilingual, picture: z.string() }).nullable(),
          showId: idOf('show').nullable(),
          videoId: idOf('vid').nullable(),
          saidAt: z.int(),
          demand: z.object({ demandId: idOf('dem'), title: bilingual, state, others: z.int() }).nullable(),
          answers: z.array(z.object({ kind: z.string(), ref: z.string(), words: bilingual, answeredAt: z.int() })),
        }),
      ),
      next: z.int().nullable(),
    }),
  }),
  'GET /api/open/products/:productId/answers': route({
    access: 'public',
    summary: 'What changed on a product and who asked',
    params: z.object({ productId: idOf('prd') }),
    answer: z.object({ rows: z.array(answer.extend({ title: bilingual, lane })) }),
  }),
} as const
