import { calendar, markedDays, momentWithin, orderHourWeights } from './calendar.ts'
import { carriersOfShop, lateRoute } from './carriers.ts'
import { type Chance, pickWeighted, shuffled, weightedPicker } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'
import type { Person } from './people.ts'
import { fateOf, type OrderFate, pickUpOf } from './plan-fates.ts'
import { type Product, productOf, productsOn, type Variant } from './products.ts'
import { type ShopKey, shopOf } from './shops.ts'
import { shows } from './shows.ts'
import { storyOrders } from './story-orders.ts'

export type PlannedOrder = {
  /** 'o0' onwards in order of time; story orders keep their own key. */
  key: string
  /** Paid, milliseconds since the town opened. */
  at: number
  shop: ShopKey
  product: string
  variant: string
  quantity: number
  /** Index into the town's people. */
  person: number
  channel: 'show' | 'video' | 'feed' | 'search'
  /** A key of `shows` when the order falls into one. */
  show?: string
  /** Sold in a creator's show, for commission. */
  byCreator: boolean
  warehouse: string
  carrier: string
  /** The carrier's first scan; past the clock's start for what is still in the house. */
  pickedUpAt: number
  fate: OrderFate
  /** A story's own order. */
  story?: string
}

/** Orders by shop over the days that lie behind; `exact` batches hold the figures the stories quote. */
export const orderBatches: readonly {
  shop: ShopKey
  product?: string
  count: number
  fromDay: number
  toDay: number
}[] = [
  { shop: 'nuanyan', product: 'cardigan', count: 152, fromDay: 0, toDay: 14 },
  { shop: 'nuanyan', product: 'cardigan', count: 418, fromDay: 15, toDay: 44 },
  { shop: 'nuanyan', count: 540, fromDay: 0, toDay: 44 },
  // The last morning: what its warehouse still has to pack when the clock starts.
  { shop: 'nuanyan', count: 11, fromDay: 45, toDay: 45 },
  { shop: 'buyu', count: 890, fromDay: 0, toDay: 45 },
  { shop: 'zhizhi', count: 500, fromDay: 0, toDay: 21 },
  { shop: 'zhizhi', count: 541, fromDay: 22, toDay: 44 },
  { shop: 'zhizhi', count: 12, fromDay: 45, toDay: 45 },
  { shop: 'slowhug', product: 'bear-ornament', count: 43, fromDay: 26, toDay: 26 },
]

/** How many more orders a day has than an ordinary one. */
function orderDayWeight(shop: ShopKey, day: number): number {
  let weight = 0.75 + day * 0.012 + (day % 7 >= 5 ? 0.25 : 0)
  if (day === markedDays.doubleEleven.day) weight *= 2.2
  if (shop === 'buyu' && day >= 9 && day <= 11) weight *= [4, 2.6, 1.8][day - 9]!
  if (shop === 'buyu' && day >= 18 && day <= 20) weight *= 1.7
  return weight
}

/** Every order of the days that lie behind, in order of time; the same chance gives the same orders. */
export function planOrders(chance: Chance, people: readonly Person[]): PlannedOrder[] {
  const buyer = weightedPicker(people, (person) => person.buys)
  const orders: PlannedOrder[] = []
  for (const batch of orderBatches) {
    for (let nth = 0; nth < batch.count; nth++) {
      const at = momentWithin(chance, {
        fromDay: batch.fromDay,
        toDay: batch.toDay,
        dayWeight: (day) => orderDayWeight(batch.shop, day),
        hourWeights: batch.shop === 'slowhug' ? firstShowHours : orderHourWeights,
      })
      const day = Math.floor(at / dayMs)
      const product = batch.product ? productOf(batch.product) : otherProduct(chance, batch.shop, day)
      orders.push(oneOrder(chance, at, product, people.indexOf(buyer(chance)), people))
    }
  }
  orders.sort((a, b) => a.at - b.at)
  orders.forEach((order, nth) => {
    order.key = `o${nth}`
  })
  giveFates(chance, orders)
  return [...orders, ...storyOrders.map((story) => plannedStory(story, people))].sort((a, b) => a.at - b.at)
}

// All forty-three bears sell in the hour of the first show.
const firstShowHours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 1 : 0))

function otherProduct(chance: Chance, shop: ShopKey, day: number): Product {
  return pickWeighted(
    chance,
    productsOn(shop, day).filter((product) => product.key !== 'cardigan'),
  )
}

/** One order of a shopper at a moment, ordinary until a fate is given to it; its key and pick-up are the caller's. */
export function oneOrder(
  chance: Chance,
  at: number,
  product: Product,
  person: number,
  people: readonly Person[],
): PlannedOrder {
  const variant: Variant = pickWeighted(chance, product.variants)
  const show = shows.find(
    (one) =>
      one.shop === product.shop &&
      at >= one.day * dayMs + one.hour * hourMs &&
      at < one.day * dayMs + one.hour * hourMs + one.minutes * 60_000,
  )
  const day = Math.floor(at / dayMs)
  return {
    key: '',
    at,
    shop: product.shop,
    product: product.key,
    variant: variant.key,
    quantity: product.shop !== 'nuanyan' && product.shop !== 'slowhug' && chance.float() < 0.08 ? 2 : 1,
    person,
    channel: show ? 'show' : chance.pick(['video', 'video', 'feed', 'search'] as const),
    ...(show ? { show: show.key } : {}),
    byCreator: product.shop === 'nuanyan' && chance.float() < creatorShareOn(day),
    warehouse: variant.warehouse,
    carrier: carrierFor(chance, product.shop, people[person]!.city),
    pickedUpAt: 0,
    fate: { kind: 'ordinary' },
  }
}

/** A creator's share of the cashmere shop's sales, falling from 70 % on day 0 towards 25 % thirty days after the clock's start. */
export function creatorShareOn(day: number): number {
  return Math.max(0.25, 0.7 - (0.45 * day) / 75)
}

function carrierFor(chance: Chance, shop: ShopKey, city: string): string {
  // Kunming sends its short south-western routes by road: this is where the late route shows.
  if (shop === 'zhizhi' && city === lateRoute.toCity) return lateRoute.carrier
  return pickWeighted(chance, carriersOfShop[shop]).carrier
}

function giveFates(chance: Chance, orders: PlannedOrder[]): void {
  const drawn = new Map(shuffled(chance, orders).map((order, nth) => [order.key, nth]))
  const fates = fateOf(orders.slice().sort((a, b) => drawn.get(a.key)! - drawn.get(b.key)!))
  for (const order of orders) {
    order.fate = fates.get(order.key) ?? { kind: 'ordinary' }
    order.pickedUpAt = pickUpOf(chance, order, shopOf(order.shop))
  }
}

function plannedStory(story: (typeof storyOrders)[number], people: readonly Person[]): PlannedOrder {
  return {
    key: story.key,
    at: story.paidAt,
    shop: 'zhizhi',
    product: story.product,
    variant: story.variant,
    quantity: 1,
    person: people.findIndex((person) => person.named?.key === story.by),
    channel: 'feed',
    byCreator: false,
    warehouse: 'zhizhi-kunming',
    carrier: story.carrier,
    pickedUpAt: story.pickedUpAt,
    fate: story.silentHours
      ? { kind: 'silent', silentHours: story.silentHours }
      : story.bentStems
        ? { kind: 'broken', stems: story.bentStems }
        : { kind: 'ordinary' },
    story: story.key,
  }
}

/** Whether the order's parcel has left at a moment. */
export function hasLeft(order: PlannedOrder, at: number = calendar.startsAt): boolean {
  return order.fate.kind !== 'cancelled' && order.pickedUpAt <= at
}
