import { assert, type Id, refuse } from '@heed/kernel'
import { askPayment } from '../actions/ask-payment.ts'
import { cancelOrder } from '../actions/cancel-order.ts'
import { readOwnCoupons } from '../store/coupons.ts'
import { readOwnOrder, readOwnOrders } from '../store/orders.ts'
import { cut, readAfter, rowsOf, showAfter } from '../store/page-cursor.ts'
import type { Handlers, House } from './house.ts'

type Keys =
  | 'POST /api/shop/orders/:orderId/pay'
  | 'POST /api/shop/orders/:orderId/cancel'
  | 'GET /api/shop/orders'
  | 'GET /api/shop/orders/:orderId'
  | 'GET /api/shop/coupons'

export function ownOrderRoutes(house: House): Handlers<Keys> {
  return {
    async 'POST /api/shop/orders/:orderId/pay'(call) {
      const { orderId } = call.params
      const asked = await askPayment(house, call.reach, { orderId, provider: house.provider.name })
      if (!asked.ok) return asked
      house.askProvider([asked.payment])
      return { orderId, state: 'held' as const, payBy: asked.payBy }
    },
    async 'POST /api/shop/orders/:orderId/cancel'(call) {
      const { orderId } = call.params
      const done = await cancelOrder(house, call.reach, orderId)
      return done.ok ? { orderId, state: done.state, payBy: null } : done
    },
    async 'GET /api/shop/orders'(call) {
      const rowsMax = rowsOf(call.query.limit)
      return await house.db.transact(call.reach, async (tx) => {
        const after = readAfter(call.query.after)
        const found = await readOwnOrders(tx, { personId: signedIn(call.caller), after, rowsMax: rowsMax + 1 })
        const { rows, next } = cut(found, rowsMax, ({ rank, value, orderId }) =>
          showAfter({ rank, value, id: orderId }),
        )
        return {
          rows: rows.map(({ rank: _, value: __, personId: ___, source: ____, ...row }) => row),
          next,
          asOf: tx.now,
        }
      })
    },
    async 'GET /api/shop/orders/:orderId'(call) {
      return await house.db.transact(call.reach, async (tx) => {
        const row = await readOwnOrder(tx, signedIn(call.caller), call.params.orderId)
        if (!row) return refuse('no-such-order')
        const { personId: _, source: __, ...order } = row
        return { ...order, asOf: tx.now }
      })
    },
    async 'GET /api/shop/coupons'(call) {
      const rowsMax = rowsOf(call.query.limit)
      return await house.db.transact(call.reach, async (tx) => {
        const after = readAfter(call.query.after)
        const found = await readOwnCoupons(tx, { personId: signedIn(call.caller), after, rowsMax: rowsMax + 1 })
        const { rows, next } = cut(found, rowsMax, ({ rank, value, couponId }) =>
          showAfter({ rank, value, id: couponId }),
        )
        return { rows: rows.map(({ rank: _, value: __, ...row }) => row), next, asOf: tx.now }
      })
    },
  }
}

function signedIn(caller: { personId?: Id }): Id {
  assert(caller.personId, 'the edge lets only a signed-in shopper through')
  return caller.personId
}
