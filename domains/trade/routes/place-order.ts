import { assert, type Id, QueueFull, type Reach, type Refused, refuse, type Tx } from '@heed/kernel'
import type { OrderAsk } from '../rules/draft-order.ts'
import { readAddresses } from '../store/addresses.ts'
import type { Handlers, House } from './house.ts'
import { shopOfLines } from './shop-of-lines.ts'
import { shownRefusal } from './shown-refusal.ts'

export function placeOrderRoute(house: House): Handlers<'POST /api/shop/orders'> {
  return {
    async 'POST /api/shop/orders'(call) {
      const { body, once } = call
      const personId = call.caller.personId
      assert(personId && once, 'the edge lets only a signed-in shopper with a key through')
      const prepared = await prepare(house, call.reach, body)
      if (!prepared.ok) return prepared
      const ask: OrderAsk = {
        key: `${once.scope} ${once.key}`,
        hash: once.hash,
        personId,
        lines: body.lines,
        to: prepared.to,
        couponId: body.couponId ?? null,
        termsId: body.termsId ?? null,
        showId: body.showId ?? null,
        provider: body.pay === 'later' ? null : house.provider.name,
      }
      try {
        const placed = await house.placing.add(prepared.shopId, ask)
        if (!placed.ok) return shownRefusal(placed)
        const { orderId, totalMinor, currency, payBy, replayed } = placed
        return { orderId, state: 'held' as const, totalMinor, currency, payBy, ...(replayed && { replayed }) }
      } catch (error) {
        if (error instanceof QueueFull) return refuse('too-busy', { retryAfterSeconds: 2 })
        throw error
      }
    },
  }
}

interface Body {
  shopId?: Id | undefined
  addressId?: Id | undefined
  address?: OrderAsk['to'] | undefined
  lines: { variantId: Id }[]
}

/** The shop and the address; nothing is read when the caller brought both. */
async function prepare(
  house: House,
  reach: Reach,
  body: Body,
): Promise<{ ok: true; shopId: Id; to: OrderAsk['to'] } | Refused> {
  if (body.shopId && body.address) return { ok: true, shopId: body.shopId, to: body.address }
  return await house.db.transact(reach, async (tx) => {
    const to = body.address ?? (await addressOf(tx, body.addressId))
    if (!to) return refuse('no-such-address')
    if (body.shopId) return { ok: true as const, shopId: body.shopId, to }
    const shop = await shopOfLines(tx, house.catalog, body.lines)
    return shop.ok ? { ok: true as const, shopId: shop.shopId, to } : shop
  })
}

/** The named address, else the default. */
async function addressOf(tx: Tx, addressId: Id | undefined): Promise<OrderAsk['to'] | null> {
  const known = await readAddresses(tx, tx.reach.personId!)
  const found = addressId ? known.find((one) => one.addressId === addressId) : known.find((one) => one.isDefault)
  if (!found) return null
  const { name, phone, line, city, province } = found
  return { name, phone, line, city, province }
}
