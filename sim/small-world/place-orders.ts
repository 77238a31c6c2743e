import type { Id } from '@heed/kernel'
import { shopper } from '../world/callers.ts'
import { act } from './act.ts'
import { addressOf } from './set-up.ts'
import { count, pickRecent, remember, type SmallShop, type SmallWorld } from './small-world.ts'

interface Line {
  variantId: Id
  quantity: number
  priceMinor: number
}
interface Body {
  shopId?: Id
  lines: Line[]
  address?: object
  couponId?: Id | null
  showId?: Id | null
  pay: 'test' | 'later'
}
interface Placed {
  orderId: Id
  totalMinor: number
}

/** One tap, usually plain; sometimes doubled, mistaken or greedy. */
export async function placeOrder(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const personId = chance.pick(small.shoppers)
  const body = drawOrder(small, shop)
  const idempotencyKey = `order:${small.next()}`
  const spice = chance.int(40)
  if (spice < mistakes.length) mistakes[spice]!(small, body)
  const first = await send(small, shop, personId, body, idempotencyKey)
  if (spice < mistakes.length || spice > mistakes.length + 6) return
  // A double tap finds the first order; the same key with another wish is refused.
  if (spice === mistakes.length) body.lines[0]!.quantity += 1
  const again = await send(small, shop, personId, body, idempotencyKey)
  if (spice !== mistakes.length && first && again?.orderId !== first.orderId)
    small.faults.errors.push(`one key, two orders: ${first.orderId} and ${again?.orderId}`)
}

const nothing = '00000000-0000-7000-8000-000000000001'

const mistakes: ((small: SmallWorld, body: Body) => void)[] = [
  (_, body) => {
    body.lines[0]!.priceMinor += 100
  },
  (_, body) => {
    body.lines[0]!.variantId = nothing
  },
  (small, body) => {
    delete body.shopId
    const [one, other] = small.shops.map((shop) => shop.variants[0]!)
    body.lines = [one!, other!].map(({ variantId, priceMinor }) => ({ variantId, priceMinor, quantity: 1 }))
  },
  (_, body) => {
    delete body.address
  },
  (_, body) => {
    body.lines[0]!.quantity = 900
  },
  (_, body) => {
    body.couponId = nothing
  },
]

function drawOrder(small: SmallWorld, shop: SmallShop): Body {
  const { chance } = small
  const wanted = new Map(
    Array.from({ length: 1 + chance.int(3) }, () => chance.pick(shop.variants)).map((one) => [one.variantId, one]),
  )
  const lines = [...wanted.values()].map(({ variantId, priceMinor }) => ({
    variantId,
    quantity: 1 + chance.int(chance.int(5) === 0 ? 8 : 2),
    priceMinor,
  }))
  return {
    shopId: shop.shopId,
    lines,
    address: addressOf(small),
    showId: chance.int(3) === 0 ? shop.showId : null,
    pay: chance.int(4) === 0 ? 'later' : 'test',
  }
}

async function send(
  small: SmallWorld,
  shop: SmallShop,
  personId: Id,
  body: Body,
  idempotencyKey: string,
): Promise<Placed | null> {
  const asked = { body: structuredClone(body), idempotencyKey }
  const placed = await act<Placed>(small, 'POST /api/shop/orders', asked, shopper(personId))
  small.touched.shopIds.add(shop.shopId)
  if (!placed.ok) return null
  const { orderId, totalMinor } = placed.answer
  small.touched.orderIds.add(orderId)
  if (!small.acknowledged.has(orderId)) remember(small.orders, { orderId, shop, personId, totalMinor })
  small.acknowledged.set(orderId, { shopId: shop.shopId, personId, totalMinor })
  return placed.answer
}

/** Many shoppers tap the same thing at one moment: the queue becomes the batch. */
export async function rush(small: SmallWorld): Promise<void> {
  const { chance } = small
  const shop = chance.pick(small.shops)
  const { variantId, priceMinor } = chance.pick(shop.variants)
  const lines = [{ variantId, priceMinor, quantity: 1 + chance.int(3) }]
  const taps = Array.from({ length: 3 + chance.int(8) }, () => ({
    personId: chance.pick(small.shoppers),
    body: { shopId: shop.shopId, lines, address: addressOf(small), pay: 'test' as const },
    key: `order:${small.next()}`,
  }))
  await Promise.all(taps.map((tap) => send(small, shop, tap.personId, tap.body, tap.key)))
  count(small.counts.actions, 'rush')
}

/** One person holds more than one may without paying. */
export async function hoard(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const personId = small.chance.pick(small.shoppers)
  const { variantId, priceMinor } = small.chance.pick(shop.variants)
  for (let nth = 0; nth < 11; nth++) {
    const lines = [{ variantId, priceMinor, quantity: 1 }]
    const body = { shopId: shop.shopId, lines, address: addressOf(small), pay: 'later' as const }
    await send(small, shop, personId, body, `order:${small.next()}`)
  }
}

/** Somebody who was given a coupon spends it. */
export async function spendCoupon(small: SmallWorld): Promise<void> {
  const personId = pickRecent(small.chance, small.signedOrders)?.personId ?? small.chance.pick(small.shoppers)
  const own = await act<{ rows: { couponId: Id; shopId: Id; state: string }[] }>(
    small,
    'GET /api/shop/coupons',
    {},
    shopper(personId),
  )
  const coupon = own.ok ? own.answer.rows[0] : undefined
  const shop = small.shops.find((one) => one.shopId === coupon?.shopId)
  if (!coupon || !shop) return
  const body = { ...drawOrder(small, shop), couponId: coupon.couponId }
  await send(small, shop, personId, body, `order:${small.next()}`)
}

export async function quote(small: SmallWorld): Promise<void> {
  const shop = small.chance.pick(small.shops)
  const { lines } = drawOrder(small, shop)
  const wanted = lines.map(({ variantId, quantity }) => ({ variantId, quantity }))
  const body = { lines: wanted, couponId: null as Id | null }
  const spice = small.chance.int(30)
  if (spice === 0) wanted[0]!.variantId = nothing
  if (spice === 1) body.couponId = nothing
  if (spice === 2) body.lines = small.shops.map((one) => ({ variantId: one.variants[0]!.variantId, quantity: 1 }))
  await act(small, 'POST /api/shop/quote', { body }, shopper(small.chance.pick(small.shoppers)))
}
