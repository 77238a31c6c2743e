import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const words = z.object({ zh: z.string().max(200), en: z.string().max(200) })
const nullableProduct = idOf('prd').nullable()

export const comment = z.object({
  commentId: idOf('cmt'),
  personId: idOf('per').nullable(),
  name: z.string(),
  channel: z.string(),
  text: z.string(),
  lang: z.string().nullable(),
  productId: nullableProduct,
  offsetMs: z.int().nullable(),
  fromHost: z.boolean(),
  saidAt: z.int(),
})

export const show = z.object({
  showId: idOf('show'),
  shopId: idOf('shp'),
  title: words,
  hostId: idOf('per').nullable(),
  state: z.enum(['planned', 'live', 'ended']),
  replay: z.boolean(),
  poster: z.string(),
  plannedAt: z.int(),
  startedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
  durationMs: z.int().nullable(),
  slowModeMs: z.int(),
})

const showEvent = z.object({
  eventId: idOf('evt'),
  offsetMs: z.int(),
  kind: z.enum(['pin', 'host-line', 'lesson', 'marker']),
  data: z.object({ productId: nullableProduct.optional(), words: words.optional(), title: words.optional() }),
})

export const video = z.object({
  videoId: idOf('vid'),
  shopId: idOf('shp'),
  title: words,
  picture: z.string(),
  productId: nullableProduct,
  answersDemandIds: z.array(idOf('dem')),
  silent: z.boolean(),
  plays: z.int(),
  likes: z.int(),
  publishedAt: z.int(),
})

const said = z.object({ ok: z.literal(true), commentId: idOf('cmt'), saidAt: z.int(), known: z.boolean() })
const commentRefusals = {
  empty: 422,
  'too-long': 422,
  muted: 403,
  'too-fast': 429,
  'no-such-place': 404,
  'not-live': 409,
  'too-busy': 503,
} as const
const showParams = z.object({ showId: idOf('show') })
const text = z.string().max(2_000)

export const routes = {
  'GET /api/open/shows': route({
    access: 'public',
    summary: 'Shows: live, planned, then ended',
    query: z.object({ shopId: idOf('shp').optional() }),
    answer: z.object({ rows: z.array(show) }),
  }),
  'GET /api/open/shows/:showId': route({
    access: 'public',
    summary: 'A show with its products, moments and the state of the room',
    params: showParams,
    answer: z.object({
      show,
      products: z.array(z.object({ productId: idOf('prd'), asks: z.int() })),
      events: z.array(showEvent),
      serverNow: z.int(),
    }),
    refusals: { 'no-such-show': 404 },
  }),
  'GET /api/open/shows/:showId/comments': route({
    access: 'public',
    summary: 'Bullet comments of a window of the show, by milliseconds from its start',
    params: showParams,
    query: z.object({ fromMs: z.int().min(0), untilMs: z.int().min(0) }),
    answer: z.object({ rows: z.array(comment) }),
    refusals: { 'no-such-show': 404 },
  }),
  'GET /api/open/videos': route({
    access: 'public',
    summary: 'Short videos, newest first',
    query: z.object({ shopId: idOf('shp').optional(), productId: idOf('prd').optional() }),
    answer: z.object({ rows: z.array(video) }),
  }),
  'GET /api/open/videos/:videoId': route({
    access: 'public',
    summary: 'A video with its newest comments',
    params: z.object({ videoId: idOf('vid') }),
    answer: z.object({ video, comments: z.array(comment) }),
    refusals: { 'no-such-video': 404 },
  }),
  'POST /api/shop/shows/:showId/comments': route({
    access: 'shopper',
    summary: 'Say something in a live room',
    params: showParams,
    body: z.object({ text, productId: nullableProduct }),
    answer: said,
    refusals: commentRefusals,
    perMinuteMax: 60,
  }),
  'POST /api/shop/videos/:videoId/comments': route({
    access: 'shopper',
    summary: 'Say something under a video',
    params: z.object({ videoId: idOf('vid') }),
    body: z.object({ text }),
    answer: said,
    refusals: commentRefusals,
    perMinuteMax: 30,
  }),
  'POST /api/shop/mentions': route({
    access: 'shopper',
    summary: 'Mention a shop in one’s own post: the lane of the lone voice',
    body: z.object({
      shopId: idOf('shp'),
      text,
      productId: nullableProduct,
      channel: z.enum(['mention', 'buyer-show']),
    }),
    answer: said,
    refusals: commentRefusals,
    perMinuteMax: 30,
  }),
  'POST /api/shop/shows/:showId/asks': route({
    access: 'shopper',
    summary: 'Ask the host to show a product',
    params: showParams,
    body: z.object({ productId: idOf('prd') }),
    answer: z.object({ ok: z.literal(true), asks: z.int() }),
    refusals: { 'no-such-show': 404, 'not-in-this-show': 404 },
    perMinuteMax: 20,
  }),
  'PUT /api/shop/follows/:shopId': route({
    access: 'shopper',
    summary: 'Follow a shop, or stop',
    params: z.object({ shopId: idOf('shp') }),
    body: z.object({ follows: z.boolean() }),
    answer: z.object({ ok: z.literal(true), follows: z.boolean() }),
  }),
  'GET /api/shop/follows': route({
    access: 'shopper',
    summary: 'Shops I follow',
    answer: z.object({ shopIds: z.array(idOf('shp')) }),
  }),
  'GET /api/desk/shows': route({
    access: 'desk:show',
    summary: 'The shop’s shows',
    answer: z.object({ rows: z.array(show) }),
  }),
  'POST /api/desk/shows': route({
    access: 'desk:show',
    summary: 'Plan a show',
    body: z.object({
      title: words,
      hostId: idOf('per').nullable(),
      poster: z.string().max(300),
      plannedAt: z.int(),
      productIds: z.array(idOf('prd')).max(100),
      sourceKey: z.string().max(120).nullable(),
    }),
    answer: z.object({ ok: z.literal(true), showId: idOf('show') }),
  }),
  'POST /api/desk/shows/:showId/run': route({
    access: 'desk:show',
    summary: 'Start, end or replay a show',
    params: showParams,
    body: z.object({ verb: z.enum(['start', 'end', 'replay']) }),
    answer: z.object({ ok: z.literal(true), state: z.enum(['live', 'ended']) }),
    refusals: { 'no-such-show': 404, 'not-now': 409 },
  }),
  'POST /api/desk/shows/:showId/moments': route({
    access: 'desk:show',
    summary: 'Pin a product, or mark a line, a lesson, a moment',
    params: showParams,
    body: z.object({
      kind: z.enum(['pin', 'host-line', 'lesson', 'marker']),
      productId: nullableProduct,
      words: words.optional(),
      title: words.optional(),
    }),
    answer: z.object({ ok: z.literal(true), offsetMs: z.int() }),
    refusals: { 'no-such-show': 404, 'not-live': 409, 'not-in-this-show': 422 },
  }),
  'POST /api/desk/shows/:showId/words': route({
    access: 'desk:show',
    summary: 'Speak in the room as the shop',
    params: showParams,
    body: z.object({ text }),
    answer: said,
    refusals: commentRefusals,
  }),
  'POST /api/desk/moderation': route({
    access: 'desk:show',
    summary: 'Hide a comment, mute a person, slow a room',
    body: z.discriminatedUnion('verb', [
      z.object({ verb: z.literal('hide'), commentId: idOf('cmt') }),
      z.object({
        verb: z.literal('mute'),
        personId: idOf('per'),
        hours: z.int().min(1).max(720),
        why: z.string().max(200),
      }),
      z.object({ verb: z.literal('slow'), showId: idOf('show'), slowModeMs: z.int().min(0).max(300_000) }),
    ]),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-comment': 404, 'no-such-show': 404 },
  }),
  'POST /api/desk/videos': route({
    access: 'desk:show',
    summary: 'Put up a video or an answer clip',
    body: z.object({
      title: words,
      picture: z.string().max(300),
      productId: nullableProduct,
      answersDemandIds: z.array(idOf('dem')).max(20),
      silent: z.boolean(),
      sourceKey: z.string().max(120).nullable(),
    }),
    answer: z.object({ ok: z.literal(true), videoId: idOf('vid') }),
  }),
} as const
