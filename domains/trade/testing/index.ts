import type { VariantAnswer } from '@heed/catalog/contract'
import type { BoundRoute, Caller, Id, Kernel, Reach } from '@heed/kernel'
import type { SignedCallback } from '../contract/index.ts'
import { type TradeUpstream, tradeMigrations, wireTrade } from '../wiring.ts'

export { signCallback } from '../senders/test-provider.ts'
export { tradeMigrations }

export const testSecret = 'the shared secret of the tests'

/** The real wiring; callbacks of the test provider wait in `callbacks` until `payAll` (or a test) brings them. */
export function tradeForTest(kernel: Kernel, upstream: TradeUpstream) {
  const callbacks: SignedCallback[] = []
  const deliver = (callback: SignedCallback) => void callbacks.push(callback)
  const trade = wireTrade(kernel, upstream, { testPayments: { secret: testSecret, deliver } })
  const call = caller(trade.routes)
  return {
    ...trade,
    callbacks,
    call,
    /** Brings every callback that waits, in the order in which they were made. */
    async payAll() {
      for (const body of callbacks.splice(0)) await call.open('POST /api/open/payments/test/callback', { body })
    },
  }
}

export type TradeForTest = ReturnType<typeof tradeForTest>

type Input = { params?: object; query?: object; body?: object; key?: string; hash?: string }
// biome-ignore lint/suspicious/noExplicitAny: a test reads the answer it expects
type Answer = any

/** Calls bound routes as the edge would, schemas included. */
function caller(routes: BoundRoute[]) {
  const send = (key: string, input: Input, who: Caller, reach: Reach): Promise<Answer> => {
    const route = routes.find((one) => one.key === key)
    if (!route) throw new Error(`no route ${key}`)
    const { params, query, body } = route.contract
    const made = {
      caller: who,
      reach,
      params: params?.parse(input.params ?? {}),
      query: query?.parse(input.query ?? {}),
      body: body?.parse(input.body ?? {}),
      headers: {},
      once: input.key && {
        scope: `${key} ${who.personId}`,
        key: input.key,
        hash: input.hash ?? JSON.stringify(input.body),
      },
      setCookie() {},
    }
    return route.handle(made as never) as Promise<Answer>
  }
  const base = { permissions: [], via: 'session' } as const
  return {
    shopper: (personId: Id, key: string, input: Input = {}) =>
      send(key, input, { ...base, audience: 'shop', personId }, { role: 'web', personId, actor: `person:${personId}` }),
    desk: (shopId: Id, key: string, input: Input = {}) =>
      send(key, input, { ...base, audience: 'desk', shopId }, { role: 'web', shopId, actor: 'desk:test' }),
    open: (key: string, input: Input = {}) =>
      send(key, input, { ...base, audience: 'open', via: 'none' }, { role: 'web', actor: 'open' }),
  }
}

/** Identity and catalog that keep what they are told, for tests that need no more of them. */
export function fakeUpstream() {
  type Variant = VariantAnswer & { category: string; title: { zh: string; en: string } }
  const variants = new Map<Id, Variant>()
  return {
    sell: (variant: Variant) => void variants.set(variant.variantId, variant),
    identity: { answers: { people: async () => new Map() } },
    catalog: {
      answers: {
        variants: async (_: unknown, ids: readonly Id[]) =>
          new Map(ids.flatMap((id) => (variants.has(id) ? [[id, variants.get(id)!] as const] : []))),
      },
    },
  }
}

export const kunming = { name: '小满', phone: '13800000000', line: '斗南路 1 号', city: '昆明', province: '云南' }

/** A shop with one location and one variant of `units`, sold at `priceMinor`, shipped for nothing. */
export async function aStockedShop(
  kernel: Kernel,
  trade: TradeForTest,
  upstream: ReturnType<typeof fakeUpstream>,
  asked: { units?: number; priceMinor?: number; shopId?: Id; locationKey?: string } = {},
) {
  const shopId = asked.shopId ?? kernel.newId()
  const [productId, variantId, actor] = [kernel.newId(), kernel.newId(), 'test']
  const priceMinor = asked.priceMinor ?? 1_000
  upstream.sell({
    variantId,
    productId,
    shopId,
    name: { zh: '一束', en: 'One bunch' },
    title: { zh: '玫瑰', en: 'Roses' },
    priceMinor,
    currency: 'CNY',
    grams: 400,
    category: 'cut-flowers',
  })
  const key = asked.locationKey ?? 'home'
  const place = { key, shopId, name: { zh: '花房', en: 'Greenhouse' }, city: '昆明', province: '云南', actor }
  const { locationId } = await trade.requests.setUpLocation(place)
  await trade.requests.setShipping({ shopId, prices: [{ province: '*', priceMinor: 0, freeFromMinor: null }], actor })
  const items = [{ variantId, locationId, quantity: asked.units ?? 10 }]
  await trade.requests.addStock({ key: `first-${variantId}`, shopId, items, actor })
  return { shopId, productId, variantId, locationId, priceMinor }
}

/** Orders one line as a shopper would; the answer is the route's. */
export function anOrder(
  trade: TradeForTest,
  shop: { shopId: Id; variantId: Id; priceMinor: number },
  ask: { personId: Id; key: string; quantity?: number; couponId?: Id; pay?: 'test' | 'later'; priceMinor?: number },
): Promise<Answer> {
  const { personId, key, quantity = 1, couponId, pay = 'test', priceMinor = shop.priceMinor } = ask
  const lines = [{ variantId: shop.variantId, quantity, priceMinor }]
  const body = { shopId: shop.shopId, lines, address: kunming, couponId, termsId: 'terms-1', pay }
  return trade.call.shopper(personId, 'POST /api/shop/orders', { body, key })
}
