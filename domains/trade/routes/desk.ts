import { assert, type Id, refuse, type Tx } from '@heed/kernel'
import { correctStock } from '../actions/correct-stock.ts'
import { refundOrder } from '../actions/refund-order.ts'
import { setUpLocation } from '../actions/set-up-location.ts'
import { tradeAnswers } from '../answers/trade-answers.ts'
import { type OrderRow, readOrderMoney, readOrders, readShopOrders } from '../store/orders.ts'
import { cut, readAfter, rowsOf, showAfter } from '../store/page-cursor.ts'
import { readShelves } from '../store/stock.ts'
import type { Handlers, House } from './house.ts'

type Orders = 'GET /api/desk/orders' | 'GET /api/desk/orders/:orderId' | 'POST /api/desk/orders/:orderId/refund'
type Shelves = 'GET /api/desk/stock' | 'POST /api/desk/stock' | 'GET /api/desk/locations' | 'POST /api/desk/locations'

const stockCursor = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function deskOrderRoutes(house: House): Handlers<Orders> {
  return {
    async 'GET /api/desk/orders'(call) {
      const { state = null, sort = 'newest', limit, after } = call.query
      const rowsMax = rowsOf(limit)
      return await house.db.transact(call.reach, async (tx) => {
        const ask = { shopId: shopOf(call.caller), state, sort, after: readAfter(after), rowsMax: rowsMax + 1 }
        const { rows, next } = cut(await readShopOrders(tx, ask), rowsMax, ({ rank, value, orderId }) =>
          showAfter({ rank, value, id: orderId }),
        )
        return { rows: await withBuyers(tx, house, rows), next, asOf: tx.now }
      })
    },
    async 'GET /api/desk/orders/:orderId'(call) {
      const { orderId } = call.params
      const shopId = shopOf(call.caller)
      return await house.db.transact(call.reach, async (tx) => {
        const [order] = await withBuyers(tx, house, await readOrders(tx, shopId, [orderId]))
        if (!order) return refuse('no-such-order')
        return { ...order, money: await readOrderMoney(tx, shopId, orderId), asOf: tx.now }
      })
    },
    async 'POST /api/desk/orders/:orderId/refund'(call) {
      const { orderId } = call.params
      assert(call.once, 'the edge lets only a call with a key through')
      // The key's scope names route and person: two people may choose the same key for different orders.
      const ask = { key: `${call.once.scope} ${call.once.key}`, shopId: shopOf(call.caller), orderId, ...call.body }
      const done = await refundOrder(house, call.reach, ask, call.once)
      if (!done.ok) return done
      const replayed = 'replayed' in done && { replayed: true }
      return { orderId, state: done.state, refundedMinor: done.refundedMinor, ...replayed }
    },
  }
}

/** Names come from identity, one read for the page; what only sorting needed is left behind. */
async function withBuyers(tx: Tx, house: House, rows: (OrderRow & { rank?: number; value?: number })[]) {
  const people = await house.identity.people(tx, [...new Set(rows.map((row) => row.personId))])
  return rows.map(({ rank: _, value: __, personId, ...row }) => ({
    ...row,
    buyer: { personId, name: people.get(personId)?.name ?? row.to.name },
  }))
}

export function shelfRoutes(house: House): Handlers<Shelves> {
  return {
    async 'GET /api/desk/stock'(call) {
      const rowsMax = rowsOf(call.query.limit)
      const [variantId, locationId] = stockCursor.exec(call.query.after ?? '')?.slice(1) ?? []
      const after = variantId && locationId ? { variantId, locationId } : null
      const ask = { shopId: shopOf(call.caller), productId: call.query.productId ?? null, after, rowsMax: rowsMax + 1 }
      return await house.db.transact(call.reach, async (tx) => ({
        ...cut(await readShelves(tx, ask), rowsMax, (last) => `${last.variantId}.${last.locationId}`),
        asOf: tx.now,
      }))
    },
    async 'POST /api/desk/stock'(call) {
      const { variantId, locationId, setTo, by, note } = call.body
      if ((setTo === undefined) === (by === undefined)) return refuse('either-count-or-difference')
      const change = setTo === undefined ? { by: by! } : { setTo }
      const correction = { shopId: shopOf(call.caller), variantId, locationId, change, note }
      const done = await correctStock(house, call.reach, correction, call.once)
      return done.ok ? { variantId, locationId, available: done.available } : done
    },
    'GET /api/desk/locations': (call) =>
      house.db.transact(call.reach, async (tx) => ({ rows: await tradeAnswers.locations(tx, shopOf(call.caller)) })),
    'POST /api/desk/locations': (call) =>
      setUpLocation(house, call.reach, { shopId: shopOf(call.caller), ...call.body }),
  }
}

function shopOf(caller: { shopId?: Id }): Id {
  assert(caller.shopId, 'a desk call is for a shop')
  return caller.shopId
}
