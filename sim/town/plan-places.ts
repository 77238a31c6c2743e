import { markedDays } from './calendar.ts'
import { type Chance, pickWeighted } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'
import type { ShopKey } from './shops.ts'
import type { Show } from './shows.ts'
import { videos } from './videos.ts'

/** How many more words a day has than an ordinary one. */
export function commentDayWeight(shop: ShopKey, day: number): number {
  let weight = 0.8 + day * 0.008
  if (shop === markedDays.hot.shop && day < 5) weight = 0.12
  if (shop === markedDays.hot.shop && day >= 9 && day <= 11) weight *= [5, 3, 1.8][day - 9]!
  if (shop === 'slowhug' && day >= 14) weight *= Math.max(0.3, 6 - (day - 14) * 0.7)
  if (day === markedDays.doubleEleven.day) weight *= 1.6
  return weight
}

/** A moment in a show and the second of it; talk thickens towards the middle. */
export function placeInShow(chance: Chance, show: Show): { at: number; show: string; second: number } {
  const seconds = show.minutes * 60
  const second = Math.floor(((chance.float() + chance.float()) / 2) * (seconds - 4)) + 2
  return { at: show.day * dayMs + show.hour * hourMs + second * 1000 + chance.int(1000), show: show.key, second }
}

/** The clip a comment stands under: one of the shop's that is out by then, the product's own where there is one. */
export function videoFor(
  chance: Chance,
  shop: ShopKey,
  at: number,
  product?: string,
): { video?: string; second?: number } {
  const out = videos.filter((video) => video.shop === shop && video.day * dayMs + video.hour * hourMs <= at)
  const own = out.filter((video) => video.product === product)
  const list = own.length ? own : out
  if (!list.length) return {}
  const video = pickWeighted(chance, list)
  return { video: video.key, second: chance.int(video.seconds) }
}
