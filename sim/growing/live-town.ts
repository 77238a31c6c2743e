import { pickWeighted } from '../town/chance.ts'
import { cardiganDemands, livingComment, livingRates } from '../town/living.ts'
import { carrierOf, dayMs, hourMs, walkParcel } from '../town/logistics.ts'
import { namedPeople } from '../town/people.ts'
import { pickUpOf } from '../town/plan-fates.ts'
import { oneOrder, type PlannedOrder } from '../town/plan-orders.ts'
import { type Product, productsOn } from '../town/products.ts'
import { type Shop, shopOf, shops } from '../town/shops.ts'
import { settleFacts } from '../world/open-world.ts'
import { keepReplaying } from './keep-replaying.ts'
import { playUntil } from './play-until.ts'
import type { Town } from './town.ts'

/** How much faster than its own rates the town lives while somebody watches, so that something is to be seen. */
export const watchedPace = 8

/** Days from which a shop's products beyond the plan are on sale: the plan's own are, once its clock starts. */
const lastPlannedDay = 44

export interface LivingTown {
  town: Town
  /** Plays the business time that has passed since the last call; called every few seconds of wall time. */
  live(pace?: number): Promise<void>
  /**
   * Moves business time forward and lets the town live through it in stretches of half an hour: trucks leave, carriers
   * scan, shoppers order, deadlines fall due. `setClock` gets each business instant on the way.
   */
  advance(hours: number, setClock: (now: number) => void): Promise<void>
  /** A story has played the time until now itself: nobody lives through it again. */
  lived(): void
}

const stretchMs = hourMs / 2

/** A town that was not watched for longer, because its machine slept, does not make up for all of it. */
const catchUpMsMax = hourMs / 2

export function liveTown(town: Town): LivingTown {
  town.watched = true
  let filledUntil = nowOf(town)
  const replay = keepReplaying(town)
  let busy = Promise.resolve()
  /** One at a time: two players on one agenda would do things twice. */
  const alone = (work: () => Promise<void>): Promise<void> => {
    const done = busy.then(work)
    busy = done.catch(() => {})
    return done
  }
  return {
    town,
    live: (pace = watchedPace) =>
      alone(async () => {
        const until = nowOf(town)
        fill(town, Math.max(filledUntil, until - catchUpMsMax), until, pace)
        filledUntil = Math.max(filledUntil, until)
        await playUntil(town, until, () => {})
        await replay()
      }),
    advance: (hours, setClock) =>
      alone(async () => {
        const end = nowOf(town) + hours * hourMs
        for (let at = nowOf(town); at < end; ) {
          const until = Math.min(end, at + stretchMs)
          fill(town, Math.max(filledUntil, at), until, 1)
          filledUntil = Math.max(filledUntil, until)
          await playUntil(town, until, (moment) => setClock(town.openedAt + moment))
          await settleFacts(town.app)
          at = until
        }
      }),
    lived() {
      filledUntil = Math.max(filledUntil, nowOf(town))
    },
  }
}

export const nowOf = (town: Town): number => town.app.kernel.clock.now() - town.openedAt

/** Puts orders and words between two moments into the agenda, at the rates of their hour. */
function fill(town: Town, from: number, until: number, pace: number): void {
  for (const shop of shops) {
    for (let at = from; at < until; ) {
      const hourEnd = Math.min(until, (Math.floor(at / hourMs) + 1) * hourMs)
      const rates = livingRates(shop.key, Math.floor((at % dayMs) / hourMs))
      const share = ((hourEnd - at) / hourMs) * pace
      for (const moment of moments(town, rates.ordersPerHour * share, at, hourEnd)) orderAt(town, shop, moment)
      for (const moment of moments(town, rates.commentsPerHour * share, at, hourEnd)) commentAt(town, shop, moment)
      at = hourEnd
    }
  }
}

function moments(town: Town, expected: number, from: number, until: number): number[] {
  const count = Math.floor(expected) + (town.chance.float() < expected % 1 ? 1 : 0)
  return Array.from({ length: count }, () => Math.floor(from + town.chance.float() * (until - from)))
}

function orderAt(town: Town, shop: Shop, at: number): void {
  const onSale = productsOn(shop.key, lastPlannedDay).filter((product) => town.book.products.has(product.key))
  if (onSale.length === 0) return
  const order = livingOrder(town, pickWeighted(town.chance, onSale), at)
  town.agenda.put(at, { kind: 'order', order })
}

let nth = 0

/** An order of the days after the plan, with the parcel that will carry it. */
export function livingOrder(town: Town, product: Product, at: number, fate?: PlannedOrder['fate']): PlannedOrder {
  const { people, parcels } = town.plan
  const person = namedPeople.length + town.chance.int(people.length - namedPeople.length)
  const order = oneOrder(town.chance, at, product, person, people)
  nth += 1
  order.key = `live-${Math.floor(at)}-${nth}`
  if (fate) order.fate = fate
  order.pickedUpAt = pickUpOf(town.chance, order, shopOf(order.shop))
  planParcel(town, order)
  return order

  function planParcel(of: Town, planned: PlannedOrder) {
    const warehouse = shopOf(planned.shop).warehouses.find((one) => one.key === planned.warehouse)!
    const carrier = carrierOf(planned.carrier).key
    const scans = walkParcel(of.chance, {
      carrier,
      fromCity: warehouse.city,
      toCity: people[planned.person]!.city,
      pickedUpAt: planned.pickedUpAt,
    })
    parcels.set(planned.key, { order: planned.key, scans, signedAt: scans.at(-1)!.at })
  }
}

function commentAt(town: Town, shop: Shop, at: number): void {
  const changed = town.tally.has('changed cardigan-younger')
  const demands = shop.key === 'nuanyan' ? cardiganDemands[changed ? 'after' : 'before'] : []
  const comment = livingComment(town.chance, { people: town.plan.people, shop: shop.key, at, demands })
  town.agenda.put(at, { kind: 'comment', comment })
}
