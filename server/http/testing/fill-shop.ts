import { type Id, readId } from '@heed/kernel'
import { sample } from './sample.ts'
import type { AccessWorld } from './world.ts'

type Filling = Pick<AccessWorld, 'app' | 'a' | 'buyer' | 'kernel' | 'must' | 'routes' | 'known'>
type Step = [key: string, body?: Record<string, unknown>, params?: Record<string, string>]

const address = { name: '小满', phone: '13800000000', line: '斗南路 1 号', city: '昆明', province: '云南' }
const listed: Step[] = [
  [
    'POST /api/desk/products',
    {
      category: 'knitwear',
      firstSaidIn: null,
      sourceKey: null,
      variants: [{ name: { zh: 'M', en: 'M' }, priceMinor: 59_900, currency: 'CNY', grams: 320 }],
    },
  ],
  ['POST /api/desk/locations'],
]
const said: Step[] = [
  ['POST /api/desk/shows', { hostId: null, sourceKey: null }],
  ['POST /api/desk/shows/:showId/run', { verb: 'start' }],
  ['POST /api/desk/shows/:showId/moments', { kind: 'pin' }],
  ['POST /api/desk/videos', { answersDemandIds: [], sourceKey: null }],
  ['POST /api/shop/shows/:showId/comments', { text: '有没有加长款' }],
  ['POST /api/shop/videos/:videoId/comments', { text: '想要加长的' }],
  ['POST /api/shop/shows/:showId/asks'],
  ['POST /api/shop/mentions', { text: 'please make a longer one, with pockets', channel: 'mention' }],
  ['PUT /api/shop/follows/:shopId', { follows: true }],
  ['POST /api/desk/webhooks', { url: 'https://example.org/hook', types: ['trade.order-paid'] }],
  ['POST /api/desk/revisions', { revisionId: undefined, demandIds: [] }],
]
const bought: Step[] = [
  ['POST /api/shop/addresses', address],
  [
    'POST /api/shop/orders',
    { lines: 'one', address, addressId: undefined, couponId: null, showId: null, termsId: null, pay: 'test' },
  ],
  [
    'POST /api/shop/orders',
    { lines: 'one', address, addressId: undefined, couponId: null, showId: null, termsId: null, pay: 'later' },
  ],
]
const after: Step[] = [
  ['GET /api/shop/orders'],
  ['GET /api/desk/demands'],
  ['GET /api/desk/ship-queue'],
  ['GET /api/desk/today'],
  ['POST /api/shop/orders/:orderId/after-sales', { kind: 'claim' }],
  ['GET /api/desk/after-sales'],
  ['GET /api/shop/coupons'],
  ['GET /api/desk/orders'],
]

/**
 * Lets the first shop live a little, through the routes that people use, so that its tables are not empty. Identifiers
 * that answers show are remembered by prefix and go into the next requests.
 */
export async function fillShop(world: Filling): Promise<void> {
  const { app, a, buyer, known } = world
  known.set('shp', a.shopId)
  known.set('per', buyer.personId)
  await play(world, listed)
  const [variantId, locationId] = [known.get('var')!, known.get('loc')!]
  const items = [{ variantId, locationId, quantity: 20 }]
  await app.domains.trade.requests.addStock({ key: 'first', shopId: a.shopId, items, actor: 'test' })
  await play(world, said)
  await play(world, bought)
  await app.domains.trade.requests.issueCoupons({ shopId: a.shopId, actor: 'test', coupons: [giftFor(world)] })
  await settle(world)
  await play(world, after)
  await settle(world)
}

const giftFor = ({ buyer, kernel }: Filling) => ({
  key: 'gift',
  personId: buyer.personId,
  orderId: null,
  amountMinor: 500,
  currency: 'CNY',
  cause: { kind: 'goodwill', params: {} },
  expiresAt: kernel.clock.now() + 86_400_000,
})

async function play({ routes, known, must, a, buyer, kernel }: Filling, steps: Step[]): Promise<void> {
  const pick = (prefix: string): Id => known.get(prefix) ?? kernel.newId()
  for (const [key, over = {}] of steps) {
    const { contract } = routes.find((one) => one.key === key)!
    const line = { ...(sample(variantLine(routes), pick) as object), quantity: 1, priceMinor: 59_900 }
    const body = contract.body && {
      ...(sample(contract.body, pick) as object),
      ...over,
      ...(over.lines === 'one' ? { lines: [line] } : {}),
    }
    const params = contract.params && (sample(contract.params, pick) as Record<string, string>)
    const answer = await must(key, key.includes('/api/shop/') ? buyer.token : a.token, { body, params })
    remember(known, answer)
  }
}

/** The line of an order, as its contract has it. */
function variantLine(routes: Filling['routes']) {
  const body = routes.find((one) => one.key === 'POST /api/shop/quote')!.contract.body
  return (body as unknown as { shape: { lines: { element: never } } }).shape.lines.element
}

function remember(known: Map<string, Id>, answer: unknown): void {
  for (const [shown, prefix] of JSON.stringify(answer).matchAll(/"([a-z]+)_[0-9a-hjkmnp-tv-z]{26}"/g)) {
    const id = readId(prefix!, shown.slice(1, -1))
    if (id && prefix !== 'per' && prefix !== 'shp') known.set(prefix!, id)
  }
}

/** Facts are delivered, the money of the orders comes in, timers run, until all is still. */
async function settle({ app }: Filling): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await app.drain()
    await app.sweep()
  }
}
