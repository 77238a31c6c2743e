import { hour, minute } from '@heed/kernel'
import type { PaymentEvent } from '@heed/trade/contract'
import { signCallback } from '@heed/trade/wiring'
import type { FaultKind } from '../faults/fault-state.ts'
import { nobody, shopper } from '../world/callers.ts'
import type { Callback } from '../world/open-world.ts'
import { act } from './act.ts'
import { count, pickRecent, remember, type SmallWorld } from './small-world.ts'

/** A buyer pays, or pays again, or asks for another's order. */
export async function payOrder(small: SmallWorld): Promise<void> {
  const order = pickRecent(small.chance, small.orders)
  if (!order) return
  const personId = small.chance.int(20) === 0 ? small.chance.pick(small.shoppers) : order.personId
  const asked = { params: { orderId: order.orderId }, idempotencyKey: `pay:${small.next()}` }
  await act(small, 'POST /api/shop/orders/:orderId/pay', asked, shopper(personId))
  small.touched.orderIds.add(order.orderId)
}

export async function cancelOrder(small: SmallWorld): Promise<void> {
  const order = pickRecent(small.chance, small.orders)
  if (!order) return
  const personId = small.chance.int(20) === 0 ? small.chance.pick(small.shoppers) : order.personId
  const asked = { params: { orderId: order.orderId }, idempotencyKey: `cancel:${small.next()}` }
  await act(small, 'POST /api/shop/orders/:orderId/cancel', asked, shopper(personId))
  small.touched.orderIds.add(order.orderId)
  small.touched.shopIds.add(order.shop.shopId)
}

/** The provider brings what it made: mostly once and in order, sometimes late, again, shuffled, or never. */
export async function bringCallbacks(small: SmallWorld): Promise<void> {
  const { chance, world, faults } = small
  const now = world.kernel.clock.now()
  const due = faults.lateCallbacks.filter((one) => one.at <= now)
  faults.lateCallbacks = faults.lateCallbacks.filter((one) => one.at > now)
  const waiting = [...due.map((one) => one.callback), ...world.callbacks.splice(0)]
  if (waiting.length > 1 && chance.int(4) === 0) {
    waiting.reverse()
    fault(small, 'payment callbacks out of order')
  }
  for (const callback of waiting) await bringOne(small, callback)
  if (chance.int(12) === 0 && faults.oldCallbacks.length > 0) {
    fault(small, 'payment callback repeated')
    await deliver(small, chance.pick(faults.oldCallbacks))
  }
}

async function bringOne(small: SmallWorld, callback: Callback): Promise<void> {
  const { chance, faults } = small
  const fate = chance.int(100)
  if (fate < 5) return fault(small, 'payment callback lost')
  if (fate < 13) {
    const at = small.world.kernel.clock.now() + (1 + chance.int(40)) * (fate < 9 ? minute : hour)
    faults.lateCallbacks.push({ at, callback })
    return fault(small, 'payment callback late')
  }
  if (fate < 16) {
    fault(small, 'payment failed first')
    await deliver(
      small,
      altered(small, callback, (event) => failed(event)),
    )
    // Half of the buyers find another way to pay and this one never comes through.
    if (fate === 15) return
  }
  if (fate === 16) {
    fault(small, 'payment of another sum')
    return await deliver(
      small,
      altered(small, callback, (event) => ({ ...event, amountMinor: event.amountMinor + 1 })),
    )
  }
  if (fate === 17) {
    fault(small, 'payment callback forged')
    await deliver(small, { ...callback, payload: callback.payload.replace('succeeded', 'succeeded ') })
  }
  await deliver(small, callback)
  if (fate < 26) {
    fault(small, 'payment callback repeated')
    await deliver(small, callback)
  }
  remember(faults.oldCallbacks, callback)
}

const fault = (small: SmallWorld, kind: FaultKind): void => count(small.counts.faults, kind)

const failed = (event: PaymentEvent): PaymentEvent => ({ ...event, kind: 'failed', eventId: `failed-${event.eventId}` })

function altered(small: SmallWorld, callback: Callback, alter: (event: PaymentEvent) => PaymentEvent): Callback {
  const { events } = JSON.parse(callback.payload) as { events: PaymentEvent[] }
  return signCallback(small.world.secrets.paymentCallback, events.map(alter))
}

async function deliver(small: SmallWorld, callback: Callback): Promise<void> {
  await act(small, 'POST /api/open/payments/test/callback', { body: callback }, nobody)
  for (const shop of small.shops) small.touched.shopIds.add(shop.shopId)
}
