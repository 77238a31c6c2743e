import { seededChance } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { calendar } from '../town/calendar.ts'
import { dayMs, hourMs } from '../town/logistics.ts'
import { products } from '../town/products.ts'
import { houseDeeds, planTown, type TownPlan } from '../town/story.ts'
import { settleFacts } from '../world/open-world.ts'
import { agenda } from './agenda.ts'
import { stockDeeds } from './play-house.ts'
import { playUntil, recordedBeats } from './play-until.ts'
import { followShops, setUpShops } from './set-up-shops.ts'
import type { Deed, Town } from './town.ts'

export interface GrowOptions {
  seed: number
  secrets: { carrierCallback: string }
  /** The moment at which the town's clock starts, epoch milliseconds: forty-five days of it lie before. */
  startsAt: number
  /** Called after set-up and then after every stretch played. */
  onProgress?(progress: Progress): void
  /** Makes waiting payment callbacks arrive, where they do not by themselves. */
  bringPayments?(): Promise<void>
  /** Days of the town's time to play; all of them unless a test wants fewer. */
  days?: number
}

export interface Progress {
  stage: 'opening' | 'living' | 'grown'
  /** 0 to 1. */
  share: number
  day: number
  counts: Town['counts']
}

/** A clock that growing moves through the town's past; business time only. */
export interface GrowClock {
  set(now: number): void
}

/** Town zero on the product's clock, so that the town's start falls on `startsAt`. */
export const openedAtFor = (startsAt: number): number => startsAt - calendar.startsAt

/**
 * The business moment at which a town may start: the next 14:00 in China from `wall` on. Business time is never behind
 * wall time, so the product's clock is moved there once the town is grown, and the story's evening lies ahead.
 */
export function suggestedStart(wall: number): number {
  const offset = 8 * hourMs
  const midnight = Math.floor((wall + offset) / dayMs) * dayMs - offset
  const today = midnight + 14 * hourMs
  return today >= wall ? today : today + dayMs
}

/**
 * Plays the town's forty-five days through the product's own routes, in order of time. Shops, goods and rules come first,
 * then day after day; between stretches facts are delivered and timers swept, as they would be.
 */
export async function growTown(app: App, clock: GrowClock, options: GrowOptions): Promise<Town> {
  const openedAt = openedAtFor(options.startsAt)
  const counts = { orders: 0, comments: 0, scans: 0, words: 0 }
  clock.set(openedAt - hourMs)
  const plan = planTown(seededChance(options.seed))
  const book = await setUpShops(app, { people: plan.people, secrets: options.secrets, openedAt: openedAt - hourMs })
  options.onProgress?.({ stage: 'opening', share: 0.02, day: 0, counts })
  const town: Town = {
    app,
    plan,
    book,
    chance: seededChance(options.seed + 1),
    agenda: agenda<Deed>(),
    openedAt,
    tally: new Map(),
    secrets: options.secrets,
    bringPayments: options.bringPayments ?? (async () => {}),
    counts,
  }
  fillAgenda(town, plan)
  await followShops(app, book, plan.people)
  const end = Math.min(calendar.startsAt, (options.days ?? 46) * dayMs)
  for (const until of stretches(end)) {
    await playUntil(town, until, (at) => clock.set(openedAt + at))
    await settleFacts(app)
    const share = 0.05 + (0.95 * until) / end
    options.onProgress?.({ stage: 'living', share, day: Math.floor(until / dayMs), counts })
  }
  options.onProgress?.({ stage: 'grown', share: 1, day: Math.floor(end / dayMs), counts })
  return town
}

/** Everything the plan knows beforehand; what follows from it is put in as it happens. */
function fillAgenda(town: Town, plan: TownPlan): void {
  const put = (at: number, deed: Deed) => town.agenda.put(at, deed)
  for (const product of products)
    if (product.fromDay !== undefined && product.fromDay > 0)
      put(product.fromDay * dayMs + hourMs / 2, { kind: 'list', product: product.key })
  for (const deed of houseDeeds()) put(deed.at, { kind: 'house', deed })
  for (const one of recordedBeats()) put(one.at, one.deed)
  for (const one of stockDeeds()) put(one.at, one.deed)
  for (const order of plan.orders) put(order.at, { kind: 'order', order })
  for (const comment of plan.comments) put(comment.at, { kind: 'comment', comment })
  for (const word of plan.afterwords) put(word.at, { kind: 'afterword', word })
}

/** Hours of a day at which facts are delivered and timers swept: before the trucks, after the shows. */
const stretchHours = [9.5, 12, 15.5, 16.5, 17.5, 21, 24]

/** The ends of the stretches the town is played in; the last day goes by the half hour. */
function stretches(end: number): number[] {
  const out: number[] = []
  for (let day = 0; day * dayMs < end; day++) {
    const fine = (day + 1) * dayMs > end
    const hours = fine ? Array.from({ length: 48 }, (_, nth) => (nth + 1) / 2) : stretchHours
    out.push(...hours.map((hour) => day * dayMs + hour * hourMs).filter((at) => at < end))
  }
  return [...out, end]
}
