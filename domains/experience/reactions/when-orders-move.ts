import { parcelPickedUp, parcelSigned } from '@heed/fulfilment/contract'
import { shopOpened } from '@heed/identity/contract'
import { type Reaction, reaction } from '@heed/kernel'
import { orderCancelled, orderPaid, ordersImported } from '@heed/trade/contract'
import { pickupClockFrom } from '../rules/pickup-clock.ts'
import { putMoments, putPaid } from '../store/inputs.ts'
import { touch } from '../store/pulse.ts'

/** What happens to orders and their parcels, and the shop's score is due. */
export const whenOrdersMove = (everyMs: number): Reaction[] => [
  reaction({
    name: 'experience/when-shop-is-opened',
    hears: shopOpened,
    act: (tx, _facts, shopId) => touch(tx, shopId, everyMs),
  }),
  reaction({
    name: 'experience/when-order-is-paid',
    hears: orderPaid,
    async act(tx, facts, shopId) {
      const orders = facts.map(({ payload: { orderId, personId, paidAt } }) => ({ orderId, personId, paidAt }))
      await putPaid(tx, shopId, withClock(orders))
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-orders-are-imported',
    hears: ordersImported,
    batch: 20,
    async act(tx, facts, shopId) {
      const known = new Map(facts.flatMap(({ payload }) => payload.orders).map((one) => [one.orderId, one]))
      await putPaid(tx, shopId, withClock([...known.values()]))
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-order-is-cancelled',
    hears: orderCancelled,
    async act(tx, facts, shopId) {
      const moments = facts.map((fact) => ({ orderId: fact.payload.orderId, at: fact.at }))
      await putMoments(tx, shopId, 'cancelled_at', moments)
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-parcel-is-picked-up',
    hears: parcelPickedUp,
    async act(tx, facts, shopId) {
      const moments = facts.map(({ payload }) => ({ orderId: payload.orderId, at: payload.pickedUpAt }))
      await putMoments(tx, shopId, 'picked_up_at', moments)
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-parcel-is-signed',
    hears: parcelSigned,
    async act(tx, facts, shopId) {
      const moments = facts.map(({ payload }) => ({ orderId: payload.orderId, at: payload.signedAt }))
      await putMoments(tx, shopId, 'signed_at', moments)
      await touch(tx, shopId, everyMs)
    },
  }),
]

const withClock = <O extends { paidAt: number }>(orders: O[]) =>
  orders.map((one) => ({ ...one, clockFrom: pickupClockFrom(one.paidAt) }))
