import { answers } from './answers.ts'
import { calendar, markedDays } from './calendar.ts'
import type { Chance } from './chance.ts'
import { demandQuotas, type Stage } from './demands.ts'
import { dayMs, hourMs } from './logistics.ts'
import { makePeople, type Person } from './people.ts'
import { type PlannedComment, planComments } from './plan-comments.ts'
import { type PlannedOrder, planOrders } from './plan-orders.ts'
import { type PlannedParcel, planParcels } from './plan-parcels.ts'
import { type PlannedAfterword, planAfterwords } from './plan-reviews.ts'
import { revisions } from './revisions.ts'
import { shows } from './shows.ts'
import { videos } from './videos.ts'

export { measures } from './answers.ts'
export { calendar } from './calendar.ts'
export { demandQuotas } from './demands.ts'
export { recordedShow } from './recorded-show.ts'

/** Everything that happened before the clock's start, and the parcels that are still on their way. */
export type TownPlan = {
  people: Person[]
  orders: PlannedOrder[]
  parcels: Map<string, PlannedParcel>
  comments: PlannedComment[]
  afterwords: PlannedAfterword[]
}

/** The least the town must hold; the plan's own totals lie above. */
export const leastTotals = { comments: 6000, orders: 3000, people: 2400 } as const

/** Plans the whole town from one chance: the same chance, drawn in this order, gives the same town. */
export function planTown(chance: Chance): TownPlan {
  const people = makePeople(chance)
  const orders = planOrders(chance, people)
  const parcels = planParcels(chance, people, orders)
  const town = { people, orders, parcels }
  const comments = planComments(chance, town)
  return { ...town, comments, afterwords: planAfterwords(chance, town, comments) }
}

/** What shops do on their own on a day, in order of time; shoppers' words and orders are in the plan. */
export type HouseDeed =
  | { at: number; kind: 'clip'; key: string }
  | { at: number; kind: 'show-start' | 'show-end'; key: string }
  | { at: number; kind: 'answer'; nth: number }
  | { at: number; kind: 'revision' | 'revision-draft'; key: string }

/** Clips, shows, answers and revisions of the days that lie behind, by time since the town opened. */
export function houseDeeds(): HouseDeed[] {
  const at = (day: number, hour: number) => day * dayMs + hour * hourMs
  const deeds: HouseDeed[] = [
    ...videos.map((video) => ({ at: at(video.day, video.hour), kind: 'clip' as const, key: video.key })),
    ...shows.flatMap((show) => [
      { at: at(show.day, show.hour), kind: 'show-start' as const, key: show.key },
      { at: at(show.day, show.hour) + show.minutes * 60_000, kind: 'show-end' as const, key: show.key },
    ]),
    ...answers.map((answer, nth) => ({ at: at(answer.day, answer.hour), kind: 'answer' as const, nth })),
    ...revisions
      .filter((revision) => revision.state !== 'ahead')
      .map((revision) => ({
        at: at(revision.day!, revision.hour!),
        kind: revision.state === 'draft' ? ('revision-draft' as const) : ('revision' as const),
        key: revision.key,
      })),
  ]
  return deeds.filter((deed) => deed.at < calendar.startsAt).sort((a, b) => a.at - b.at)
}

/** Where each story demand stands when the clock starts. */
export function stagesAtStart(): { demand: string; shop: string; want: string; people: number; stage: Stage }[] {
  return demandQuotas.flatMap((quota) =>
    quota.stage
      ? [{ demand: quota.key, shop: quota.shop, want: quota.want, people: quota.people, stage: quota.stage }]
      : [],
  )
}

/** What the late day costs: cut-flower orders of which the pick-up came past 24 hours, on that day's account. */
export function lateDayOrders(orders: readonly PlannedOrder[]): PlannedOrder[] {
  return orders.filter(
    (order) =>
      order.shop === markedDays.late.shop &&
      order.fate.kind !== 'late-dispatch' &&
      order.pickedUpAt - order.at > 24 * hourMs &&
      Math.floor(order.pickedUpAt / dayMs) === markedDays.late.day + 1,
  )
}
