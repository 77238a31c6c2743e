/** Seeded chance, handed in by whoever plays the town; the same stream gives the same town. */
export type Chance = {
  /** A whole number from 0 up to, but without, `maxExclusive`. */
  int(maxExclusive: number): number
  pick<T>(list: readonly T[]): T
  /** A number from 0 up to, but without, 1. */
  float(): number
}

export type Lang = 'zh' | 'en'

/** The same thing said in both languages, each written first-hand. */
export type Words = { zh: string; en: string }

/** One entry by its weight; weights need not sum to anything. */
export function pickWeighted<T extends { weight: number }>(chance: Chance, list: readonly T[]): T {
  let left = chance.float() * list.reduce((sum, entry) => sum + entry.weight, 0)
  for (const entry of list) {
    left -= entry.weight
    if (left < 0) return entry
  }
  return list[list.length - 1]!
}

/** The list in a chance order; the list handed in stays as it is. */
export function shuffled<T>(chance: Chance, list: readonly T[]): T[] {
  const out = [...list]
  for (let at = out.length - 1; at > 0; at--) {
    const other = chance.int(at + 1)
    const kept = out[at]!
    out[at] = out[other]!
    out[other] = kept
  }
  return out
}

/** A picker over a fixed list that draws in the time of a binary search; for lists of thousands. */
export function weightedPicker<T>(list: readonly T[], weightOf: (entry: T) => number): (chance: Chance) => T {
  const sums: number[] = []
  let sum = 0
  for (const entry of list) {
    sum += weightOf(entry)
    sums.push(sum)
  }
  return (chance) => {
    const wanted = chance.float() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return list[low]!
  }
}
