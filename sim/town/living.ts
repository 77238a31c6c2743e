import { commentHourWeights, orderHourWeights } from './calendar.ts'
import type { Chance } from './chance.ts'
import { dayMs } from './logistics.ts'
import { namedPeople, type Person } from './people.ts'
import { commentBatches, fillerWords, type PlannedComment } from './plan-comments.ts'
import { orderBatches } from './plan-orders.ts'
import { videoFor } from './plan-places.ts'
import { productsOn } from './products.ts'
import type { ShopKey } from './shops.ts'
import { videos } from './videos.ts'
import type { Intent } from './words/core.ts'
import { speak } from './words/speak.ts'

/** A demand that people go on voicing while the town lives, so many of a thousand messages. */
export type OpenDemand = { intent: Intent; want: string; product?: string; perThousand: number }

/** What is still said of the cashmere cardigan while it is unchanged, and once it has changed. */
export const cardiganDemands: Record<'before' | 'after', readonly OpenDemand[]> = {
  before: [
    { intent: 'colour-paler', want: 'colour=paler', product: 'cardigan', perThousand: 52 },
    { intent: 'length-shorter', want: 'size_fit=shorter', product: 'cardigan', perThousand: 33 },
    { intent: 'dowdy', want: 'design=less_dated', product: 'cardigan', perThousand: 31 },
  ],
  after: [
    { intent: 'colour-paler', want: 'colour=paler', product: 'cardigan', perThousand: 5 },
    { intent: 'length-shorter', want: 'size_fit=shorter', product: 'cardigan', perThousand: 4 },
    { intent: 'dowdy', want: 'design=less_dated', product: 'cardigan', perThousand: 6 },
  ],
}

/** Comments and orders an hour of the China day brings a shop once the clock runs, as averages of the days behind. */
export function livingRates(shop: ShopKey, hour: number): { commentsPerHour: number; ordersPerHour: number } {
  const share = (weights: readonly number[]) => weights[hour]! / weights.reduce((sum, weight) => sum + weight, 0)
  const total = (batches: readonly { shop: ShopKey; total?: number; count?: number }[]) =>
    batches.filter((batch) => batch.shop === shop).reduce((sum, batch) => sum + (batch.total ?? batch.count ?? 0), 0) /
    45
  return {
    commentsPerHour: total(commentBatches) * share(commentHourWeights),
    ordersPerHour: total(orderBatches) * share(orderHourWeights),
  }
}

/** One comment under a clip while the town lives on; `at` in milliseconds since the town opened. */
export function livingComment(
  chance: Chance,
  living: { people: readonly Person[]; shop: ShopKey; at: number; demands?: readonly OpenDemand[] },
): PlannedComment {
  const { shop, at } = living
  const person = namedPeople.length + chance.int(living.people.length - namedPeople.length)
  const speaker = living.people[person]!
  const base = { at, shop, person, place: 'video-comment' as const }
  let drawn = chance.float() * 1000
  for (const demand of living.demands ?? []) {
    drawn -= demand.perThousand
    if (drawn >= 0) continue
    const spoken = speak(chance, {
      shop,
      intent: demand.intent,
      lang: speaker.lang,
      temper: speaker.temper,
      ...(demand.product ? { product: demand.product } : {}),
    })
    return {
      ...spoken,
      ...base,
      want: demand.want,
      ...(demand.product ? { product: demand.product } : {}),
      ...videoFor(chance, shop, at, demand.product),
    }
  }
  const under = videoFor(chance, shop, at)
  const product =
    videos.find((video) => video.key === under.video)?.product ?? productsOn(shop, Math.floor(at / dayMs))[0]?.key
  const spot = { at, ...(product ? { product } : {}) }
  return {
    ...fillerWords(chance, shop, 'video-comment', speaker, spot),
    ...base,
    ...(product ? { product } : {}),
    ...under,
  }
}
