import { z } from 'zod'

/** Money is an integer count of the currency's minor unit (fen, cents; yen has none). Sums stay below 2^53. */
export interface Money {
  minor: number
  currency: string
}

export const moneySchema = z.object({
  minor: z.int().describe('integer in the currency’s minor unit'),
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export const money = (minor: number, currency = 'CNY'): Money => ({ minor, currency })

/**
 * Splits an amount in proportion to weights so that the parts add up exactly: every part gets its floor, the remainder
 * goes one unit at a time to the largest fractions, ties to the earlier part (largest remainder method).
 */
export function allocate(minor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return weights.map((_, index) => (index === 0 ? minor : 0))
  const exact = weights.map((weight) => (minor * weight) / total)
  const parts = exact.map(Math.floor)
  let left = minor - parts.reduce((sum, part) => sum + part, 0)
  const order = exact.map((value, index) => ({ index, fraction: value - Math.floor(value) }))
  order.sort((x, y) => y.fraction - x.fraction || x.index - y.index)
  for (const { index } of order) {
    if (left <= 0) break
    parts[index]! += 1
    left -= 1
  }
  return parts
}
