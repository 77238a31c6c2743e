import type { Id } from '@heed/kernel'
import { shopper } from '../world/callers.ts'
import { act } from './act.ts'
import { pickRecent, remember, type SmallWorld } from './small-world.ts'
import { heardTexts, unheardTexts } from './words.ts'

function drawText(small: SmallWorld): string {
  const { chance } = small
  if (chance.int(12) === 0) return chance.pick(unheardTexts)
  // Few wishes from many people, so that demands are raised.
  return heardTexts[chance.int(chance.int(2) === 0 ? 5 : heardTexts.length)]!
}

const oddText = (small: SmallWorld): string => (small.chance.int(2) === 0 ? '   ' : '长'.repeat(600))

/** In the room, running or not. */
export async function sayInShow(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const showId = chance.int(30) === 0 ? '00000000-0000-7000-8000-000000000003' : shop.showId
  const text = chance.int(25) === 0 ? oddText(small) : drawText(small)
  const body = { text, productId: chance.int(3) === 0 ? null : chance.pick(shop.productIds) }
  const caller = shopper(chance.pick(small.shoppers))
  await act(small, 'POST /api/shop/shows/:showId/comments', { params: { showId }, body }, caller)
}

/** A room full of people says things at once: one flush, one fact. */
export async function sayTogether(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const sayings = Array.from({ length: 3 + chance.int(10) }, () => ({
    body: { text: drawText(small), productId: chance.pick(shop.productIds) },
    caller: shopper(chance.pick(small.shoppers)),
  }))
  const params = { showId: shop.showId }
  await Promise.all(
    sayings.map(({ body, caller }) => act(small, 'POST /api/shop/shows/:showId/comments', { params, body }, caller)),
  )
}

export async function sayUnderVideo(small: SmallWorld): Promise<void> {
  const { chance } = small
  const videoId =
    chance.int(30) === 0 ? '00000000-0000-7000-8000-000000000004' : chance.pick(chance.pick(small.shops).videoIds)
  const body = { text: chance.int(25) === 0 ? oddText(small) : drawText(small) }
  const caller = shopper(chance.pick(small.shoppers))
  await act(small, 'POST /api/shop/videos/:videoId/comments', { params: { videoId }, body }, caller)
}

export async function mention(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const body = {
    shopId: shop.shopId,
    text: chance.int(25) === 0 ? oddText(small) : drawText(small),
    productId: chance.int(2) === 0 ? null : chance.pick(shop.productIds),
    channel: chance.int(3) === 0 ? 'buyer-show' : 'mention',
  }
  await act(small, 'POST /api/shop/mentions', { body }, shopper(chance.pick(small.shoppers)))
}

export async function askToShow(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const showId = chance.int(15) === 0 ? '00000000-0000-7000-8000-000000000003' : shop.showId
  const productId = chance.pick(chance.int(4) === 0 ? small.shops[0]!.productIds : shop.productIds)
  const caller = shopper(chance.pick(small.shoppers))
  await act(small, 'POST /api/shop/shows/:showId/asks', { params: { showId }, body: { productId } }, caller)
}

/** What arrived, judged with stars; now and then too early, twice, or another's. */
export async function review(small: SmallWorld): Promise<void> {
  const { chance } = small
  const early = chance.int(6) === 0
  const order = pickRecent(chance, early ? small.orders : small.signedOrders)
  if (!order) return
  const caller = shopper(chance.int(15) === 0 ? chance.pick(small.shoppers) : order.personId)
  const params = { orderId: order.orderId }
  const sale = await act<{ lines: { lineId: Id }[] }>(
    small,
    'GET /api/shop/orders/:orderId/after-sales',
    { params },
    caller,
  )
  const lineId = sale.ok && sale.answer.lines.length > 0 ? chance.pick(sale.answer.lines).lineId : order.orderId
  const body = { ...params, lineId, rating: 1 + chance.int(5), text: drawText(small) }
  await act(small, 'POST /api/shop/reviews', { body }, caller)
}

export async function sayAfterSale(small: SmallWorld): Promise<void> {
  const { chance } = small
  const order = pickRecent(chance, chance.int(3) === 0 ? small.signedOrders : small.orders)
  if (!order) return
  const kind = chance.pick(['message', 'message', 'return', 'claim'] as const)
  const body = {
    kind,
    reason:
      kind === 'message' ? null : chance.pick(['quality', 'damage', 'dispatch', 'changed-mind', 'other'] as const),
    productId: chance.pick(order.shop.productIds),
    text: drawText(small),
  }
  const said = await act<{ wordsId: Id; claimId: Id | null }>(
    small,
    'POST /api/shop/orders/:orderId/after-sales',
    { params: { orderId: order.orderId }, body },
    shopper(order.personId),
  )
  if (!said.ok) return
  const { wordsId, claimId } = said.answer
  if (claimId) remember(order.shop.claims, { claimId, orderId: order.orderId, totalMinor: order.totalMinor })
  else remember(order.shop.messages, { wordsId, personId: order.personId })
}

/** One buyer keeps writing about one order until somebody has to call. */
export async function keepWriting(small: SmallWorld): Promise<void> {
  const order = pickRecent(small.chance, small.signedOrders)
  if (!order) return
  const params = { orderId: order.orderId }
  const body = { kind: 'message', reason: null, productId: null, text: unheardTexts[0] }
  for (let nth = 0; nth < 51; nth++) {
    const caller = shopper(order.personId)
    if (!(await act(small, 'POST /api/shop/orders/:orderId/after-sales', { params, body }, caller)).ok) return
  }
}

export async function rateAnswer(small: SmallWorld): Promise<void> {
  const message = pickRecent(small.chance, small.chance.pick(small.shops).messages)
  if (!message) return
  const conversationId = small.chance.int(15) === 0 ? message.personId : message.wordsId
  await act(
    small,
    'POST /api/shop/conversations/:conversationId/rating',
    { params: { conversationId }, body: { rating: 1 + small.chance.int(5) } },
    shopper(message.personId),
  )
}
