import type { Id } from '@heed/kernel'
import { orderCancelled, orderPaid, orderPlaced, refundPaid, stockChanged } from '@heed/trade/contract'
import { type Book, differences, hears, readMap } from './book.ts'

interface Told {
  shopId: Id
  personId: Id
  totalMinor: number
  state: 'held' | 'paid' | 'cancelled'
}

/** Orders, money given back and what is left on the shelves, as the log tells them. */
export function bookOfOrders(): Book {
  const orders = new Map<Id, Told>()
  const refunds = new Map<string, number>()
  const left = new Map<Id, number>()
  const wrong: string[] = []
  const ends = (orderId: Id, state: 'paid' | 'cancelled') => {
    const order = orders.get(orderId)
    if (order?.state !== 'held') wrong.push(`order ${orderId} is ${state} after ${order?.state ?? 'nothing'}`)
    if (order) order.state = state
  }
  return {
    hears: [
      hears(orderPlaced, ({ shopId, payload }) => {
        const { orderId, personId, totalMinor } = payload
        if (orders.has(orderId)) wrong.push(`order ${orderId} was placed twice`)
        orders.set(orderId, { shopId, personId, totalMinor, state: 'held' })
      }),
      hears(orderPaid, ({ payload }) => ends(payload.orderId, 'paid')),
      hears(orderCancelled, ({ payload }) => ends(payload.orderId, 'cancelled')),
      hears(refundPaid, ({ shopId, payload }) => {
        const key = `${shopId} ${payload.key}`
        if (refunds.has(key)) wrong.push(`refund ${key} was paid twice`)
        refunds.set(key, payload.amountMinor)
      }),
      hears(stockChanged, ({ payload }) => {
        for (const { variantId, available } of payload.variants) left.set(variantId, available)
      }),
    ],
    async compare(tx, small) {
      const kept = await readMap<Told>(
        tx,
        `select o.id::text as key, jsonb_build_object('shopId', o.shop_id, 'personId', o.person_id, 'totalMinor', o.total_minor,
           'state', case o.state when 'refunded' then 'paid' else o.state end) as value
         from trade.orders o where o.source = 'shop' order by o.id`,
      )
      const back = await readMap<number>(
        tx,
        `select r.shop_id || ' ' || r.key as key, r.amount_minor as value from trade.refund r order by r.shop_id, r.key`,
      )
      const shelves = await readMap<number>(
        tx,
        `select k.variant_id::text as key, sum(k.available)::bigint as value from trade.stock k group by k.variant_id order by k.variant_id`,
      )
      const show = (one: Told) => `${one.state} ${one.totalMinor} of ${one.personId} at ${one.shopId}`
      const lost = [...small.acknowledged]
        .filter(([orderId, one]) => kept.get(orderId)?.totalMinor !== one.totalMinor)
        .map(([orderId]) => `order ${orderId} was acknowledged and is not there as it was`)
      return [
        ...wrong.splice(0),
        ...differences('order', orders, kept, show),
        ...differences('refund', refunds, back),
        ...differences('units left of variant', left, shelves),
        ...lost.slice(0, 5),
      ]
    },
  }
}
