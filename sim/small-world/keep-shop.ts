import { hour, type Id } from '@heed/kernel'
import { desk, nobody } from '../world/callers.ts'
import { act } from './act.ts'
import { listProduct, planShow } from './set-up.ts'
import { pickRecent, type SmallShop, type SmallWorld } from './small-world.ts'

const staffOf = (shop: SmallShop) => desk(shop.shopId, shop.owner, 'owner')
const unknown = '00000000-0000-7000-8000-000000000006'
/** A shop this small carries no more. */
const productsMax = 8

/** A count, a delivery or a loss; sometimes of what is not there. */
export async function correctStock(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const { variantId } = chance.pick(shop.variants)
  const locationId = chance.pick(shop.locationIds)
  const how = chance.int(10)
  const change =
    how < 6 ? { by: 5 + chance.int(30) } : how < 8 ? { by: -1 - chance.int(12) } : { setTo: chance.int(40) }
  const body = { variantId, locationId, ...change, note: '盘点' }
  if (how === 0 && chance.int(2) === 0) Object.assign(body, { setTo: 3 })
  if (chance.int(25) === 0) body.variantId = unknown
  if (chance.int(25) === 0) body.locationId = unknown
  const asked = { body, idempotencyKey: `stock:${small.next()}` }
  await act(small, 'POST /api/desk/stock', asked, staffOf(shop))
  const spice = chance.int(20)
  if (spice > 1) return
  const again = spice === 0 ? asked : { ...asked, body: { ...body, note: '再盘' } }
  await act(small, 'POST /api/desk/stock', again, staffOf(shop))
}

export async function refund(small: SmallWorld): Promise<void> {
  const { chance } = small
  const order = pickRecent(chance, small.orders)
  if (!order) return
  const orderId = chance.int(20) === 0 ? unknown : order.orderId
  const part = chance.int(3) === 0 ? order.totalMinor + 1 : 1 + chance.int(order.totalMinor)
  const asked = {
    params: { orderId },
    body: { amountMinor: chance.int(4) === 0 ? order.totalMinor : part, reason: '补偿' },
    idempotencyKey: `refund:${small.next()}`,
  }
  const key = 'POST /api/desk/orders/:orderId/refund'
  await act(small, key, asked, staffOf(order.shop))
  small.touched.orderIds.add(order.orderId)
  const spice = chance.int(12)
  if (spice === 0) await act(small, key, asked, staffOf(order.shop))
  if (spice === 1)
    await act(small, key, { ...asked, body: { amountMinor: 1, reason: '另一件事' } }, staffOf(order.shop))
}

export async function settleClaim(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const claim = pickRecent(chance, shop.claims)
  if (!claim) return
  const claimId = chance.int(25) === 0 ? unknown : claim.claimId
  const refundMinor = chance.int(8) === 0 ? claim.totalMinor + 1 : chance.int(claim.totalMinor + 1)
  const body = { verdict: chance.int(4) === 0 ? 'refuse' : 'agree', refundMinor, words: '抱歉，已处理' }
  const asked = { params: { claimId }, body, idempotencyKey: `claim:${small.next()}` }
  const key = 'POST /api/desk/claims/:claimId/settle'
  await act(small, key, asked, staffOf(shop))
  const spice = chance.int(12)
  if (spice === 0) await act(small, key, asked, staffOf(shop))
  if (spice === 1) await act(small, key, { ...asked, body: { ...body, words: '另一句话' } }, staffOf(shop))
}

export async function replyToWords(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const message = pickRecent(small.chance, shop.messages)
  if (!message) return
  const wordsId = small.chance.int(20) === 0 ? unknown : message.wordsId
  const asked = { params: { wordsId }, body: { text: '看到了，谢谢您。' } }
  await act(small, 'POST /api/desk/words/:wordsId/reply', asked, staffOf(shop))
}

/** A few more goods; now and then a form without a variant, or with more than anybody could choose from. */
export async function listMore(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const many = chance.int(4)
  const prices = many === 0 ? [] : Array.from({ length: many === 1 ? 300 : 2 }, () => 900 + chance.int(9_000))
  if (prices.length === 2 && shop.productIds.length >= productsMax) return
  await listProduct(small, shop, { title: '新货', category: 'home', prices, stock: 5 })
}

/** The next show is planned, started, ended or played again. */
export async function runShow(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const verb = small.chance.pick(['start', 'start', 'start', 'end', 'replay', 'replay', 'plan'] as const)
  if (verb === 'plan') return await planShow(small, shop)
  const showId = small.chance.int(25) === 0 ? unknown : shop.showId
  await act(small, 'POST /api/desk/shows/:showId/run', { params: { showId }, body: { verb } }, staffOf(shop))
}

export async function host(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const params = { showId: chance.int(10) === 0 ? unknown : shop.showId }
  if (chance.int(2) === 0) {
    const text = chance.int(6) === 0 ? ' ' : chance.int(6) === 0 ? '长'.repeat(600) : '大家好'
    await act(small, 'POST /api/desk/shows/:showId/words', { params, body: { text } }, staffOf(shop))
    return
  }
  const productId = chance.pick(chance.int(6) === 0 ? small.shops.flatMap((one) => one.productIds) : shop.productIds)
  const body = { kind: 'pin' as const, productId }
  await act(small, 'POST /api/desk/shows/:showId/moments', { params, body }, staffOf(shop))
}

export async function moderate(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const showId = chance.int(10) === 0 ? unknown : shop.showId
  const body = chance.pick([
    { verb: 'mute', personId: chance.pick(small.shoppers), hours: 1 + chance.int(72), why: '吵闹' },
    { verb: 'slow', showId, slowModeMs: chance.int(3) * 100_000 },
    { verb: 'hide', commentId: unknown },
  ] as const)
  await act(small, 'POST /api/desk/moderation', { body }, staffOf(shop))
}

export async function inspectLot(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = small.shops[0]!
  const body = {
    productId: chance.int(10) === 0 ? unknown : chance.pick(shop.productIds),
    lotName: `lot ${small.next()}`,
    grower: '合作社',
    origin: { zh: '云南', en: 'Yunnan' },
    harvestedAt: small.world.kernel.clock.now() - 12 * hour,
    standard: chance.int(10) === 0 ? 'no-such-standard' : 'rose-head-colour',
    measures: { headCm: 4 + chance.int(3), saturation: 40 + chance.int(40) },
    inspector: '质检',
  }
  await act(small, 'POST /api/desk/lots', { body }, staffOf(shop))
}

/** Somebody looks around: the feed, a room, a product. Reading changes nothing but the impressions. */
export async function browse(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const looks: [string, object][] = [
    ['GET /api/open/feed', { query: { limit: 5 } }],
    ['GET /api/open/shows/:showId', { params: { showId: shop.showId } }],
    ['GET /api/open/products/:productId/answers', { params: { productId: chance.pick(shop.productIds) } }],
    ['GET /api/open/terms', { query: { shopId: shop.shopId } }],
    ['GET /api/open/terms', { query: {} }],
    ['GET /api/open/terms', { query: { productId: unknown } }],
    ['GET /api/open/shows/:showId', { params: { showId: unknown } }],
    ['GET /api/open/feed', { query: { limit: 10 } }],
  ]
  const [key, asked] = chance.pick(looks)
  await act(small, key, asked, nobody)
}

export async function follow(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const personId: Id = small.chance.pick(small.shoppers)
  await act(
    small,
    'PUT /api/shop/follows/:shopId',
    { params: { shopId: shop.shopId }, body: { follows: small.chance.int(4) > 0 } },
    { audience: 'shop', personId, permissions: [], via: 'session' },
  )
}
