import type { Id } from '@heed/kernel'
import { cityOf } from '../town/cities.ts'
import { hourMs } from '../town/logistics.ts'
import type { PlannedOrder } from '../town/plan-orders.ts'
import { productOf } from '../town/products.ts'
import { ask } from '../world/ask.ts'
import { scheduleAfterwards, schedulePacking } from './schedule-order.ts'
import type { Deed, Town } from './town.ts'
import { shopperOf } from './town-book.ts'

/** A shopper's tap: one order, its money asked for at once unless it will be let go. */
export async function placeOrder(town: Town, order: PlannedOrder, at: number, burst = false): Promise<void> {
  const { app, book, tally } = town
  const entry = book.products.get(order.product)
  const variant = entry?.variants.get(order.variant)
  if (!variant) return
  const person = town.plan.people[order.person]!
  const caller = shopperOf(book, order.person)
  const lines = [{ variantId: variant.variantId, quantity: order.quantity, priceMinor: variant.priceMinor }]
  const city = cityOf(person.city)
  const body = {
    shopId: book.shops.get(order.shop)!,
    lines,
    address: {
      name: person.nickname,
      phone: `138${String(10_000_000 + order.person * 37).slice(0, 8)}`,
      line: `${city.name.zh}街 ${1 + (order.person % 300)} 号`,
      city: city.name.zh,
      province: city.province.zh,
    },
    showId: (order.show && book.shows.get(order.show)) || null,
    pay: order.fate.kind === 'cancelled' ? 'later' : 'test',
  }
  const send = () =>
    ask<{ orderId: Id; totalMinor: number }>(
      app,
      'POST /api/shop/orders',
      { body, idempotencyKey: `town:${order.key}` },
      caller,
      tally,
    )
  let placed = await send()
  if (!placed.ok && placed.code === 'out-of-stock' && !burst) {
    await restock(town, order)
    placed = await send()
  }
  if (!placed.ok) return
  town.counts.orders += 1
  const { orderId, totalMinor } = placed.answer
  book.orders.set(order.key, { orderId, shop: order.shop, personId: caller.personId!, totalMinor })
  if (order.fate.kind === 'cancelled') {
    const { afterHours } = order.fate
    // Half of them say so; the others are forgotten and their hold runs out.
    if (afterHours < 0.7) town.agenda.put(at + 0.15 * hourMs, { kind: 'cancel', order: order.key })
    return
  }
  schedulePacking(town, order, at)
  scheduleAfterwards(town, order)
}

/** The works send more when a shelf is empty. */
async function restock(town: Town, order: PlannedOrder): Promise<void> {
  const { variantId, locationId } = town.book.products.get(order.product)!.variants.get(order.variant)!
  await town.app.domains.trade.requests.addStock({
    key: `town:restock:${order.key}`,
    shopId: town.book.shops.get(order.shop)!,
    items: [{ variantId, locationId, quantity: Math.max(60, productOf(order.product).variants[0]!.stock >> 2) }],
    actor: 'simulation:town',
  })
}

export async function cancelOrder(town: Town, deed: Extract<Deed, { kind: 'cancel' }>): Promise<void> {
  const placed = town.book.orders.get(deed.order)
  if (!placed) return
  await ask(
    town.app,
    'POST /api/shop/orders/:orderId/cancel',
    { params: { orderId: placed.orderId }, idempotencyKey: `town:${deed.order}:cancel` },
    { audience: 'shop', personId: placed.personId, permissions: [], via: 'session' },
    town.tally,
  )
}
