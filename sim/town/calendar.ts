import type { Chance } from './chance.ts'
import { dayMs, hourMs } from './logistics.ts'

/**
 * The town's own time: milliseconds since it opened, a Monday midnight in China. Forty-five whole days (0 to 44) lie behind
 * when the product's clock starts on day 45 at 14:00. Whoever plays the town adds the epoch it opens at; the suggested one makes
 * day 45 Thursday 19 November 2026.
 */
export const calendar = {
  suggestedOpeningEpochMs: 1_791_129_600_000,
  zone: 'Asia/Shanghai',
  daysBehind: 45,
  startsAt: 45 * dayMs + 14 * hourMs,
} as const

/** Days on which something happens to everyone. */
export const markedDays = {
  /** The silent night-rain clip takes off: 60,000 plays, the umbrella shop's comments fivefold. */
  hot: { day: 9, shop: 'buyu' },
  /** 11 November: orders double everywhere. */
  doubleEleven: { day: 37 },
  /**
   * The cold store has no power: neither truck leaves Kunming, so orders paid from 16:00 the day before until 11:00 are picked
   * up the next morning, past their 24 hours, and each is paid ¥5.
   */
  late: { day: 41, shop: 'zhizhi', coupons: 'each cut-flower order past its 24 hours', couponMinor: 500 },
  /** The recorded cashmere show. */
  show: { day: 43, shop: 'nuanyan' },
} as const

/** How many comments fall into each hour of a China day, relative; lunch and the evening stand out. */
export const commentHourWeights: readonly number[] = [
  7, 4, 2, 1, 1, 1, 2, 5, 9, 12, 14, 16, 24, 20, 14, 13, 14, 16, 20, 30, 44, 46, 36, 18,
]

/** Orders by hour, relative. */
export const orderHourWeights: readonly number[] = [
  6, 3, 1, 1, 1, 1, 2, 5, 10, 14, 16, 16, 22, 18, 14, 14, 14, 15, 17, 26, 40, 44, 32, 14,
]

/** A moment within whole days `fromDay` to `toDay`, by the weights of days and hours; never at or past the clock's start. */
export function momentWithin(
  chance: Chance,
  window: { fromDay: number; toDay: number; dayWeight?: (day: number) => number; hourWeights: readonly number[] },
): number {
  const weights: number[] = []
  for (let day = window.fromDay; day <= window.toDay; day++) weights.push(window.dayWeight?.(day) ?? 1)
  const day = window.fromDay + placeBy(chance, weights)
  const at = day * dayMs + placeBy(chance, window.hourWeights) * hourMs + chance.int(hourMs)
  return Math.min(at, calendar.startsAt - 1 - chance.int(hourMs))
}

/** The index of a weight, drawn by weight. */
function placeBy(chance: Chance, weights: readonly number[]): number {
  let left = chance.float() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at]!
    if (left < 0) return at
  }
  return weights.length - 1
}
