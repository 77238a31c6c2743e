import type { Chance } from '../chance.ts'

/** A small seeded chance (mulberry32) for this folder's tests; the product hands in the kernel's. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  const float = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (maxExclusive: number) => Math.floor(float() * maxExclusive)
  return { float, int, pick: (list) => list[int(list.length)]! }
}
