import type { FeedFormula } from './formula.ts'

export interface Candidate {
  shopId: string
  itemId: string
  score: number
  newShop: boolean
  /** Impressions of its shop so far. */
  seen: number
}

export type Placed<C> = C & { reason: 'ranked' | 'floor'; rank: number }

/**
 * The order of a feed: by score, no two cards of one shop side by side where it can be helped, and every n-th slot kept
 * for a new shop, the least seen shop first (a minimum of exposure whatever the score). A card appears once.
 */
export function composeFeed<C extends Candidate>(formula: FeedFormula, candidates: readonly C[]): Placed<C>[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.itemId.localeCompare(b.itemId))
  const fresh = ranked.filter((one) => one.newShop).sort((a, b) => a.seen - b.seen)
  const used = new Set<C>()
  const given = new Map<string, number>()
  const placed: Placed<C>[] = []
  while (placed.length < ranked.length) {
    const slot = placed.length + 1
    const floor = slot % formula.floor.everySlots === 0 ? leastSeen(fresh, used, given) : undefined
    const next = floor ?? nextBy(ranked, used, placed.at(-1)?.shopId)
    used.add(next)
    if (floor) given.set(next.shopId, (given.get(next.shopId) ?? 0) + 1)
    placed.push({ ...next, reason: floor ? 'floor' : 'ranked', rank: slot })
  }
  return placed
}

function nextBy<C extends Candidate>(ranked: readonly C[], used: Set<C>, lastShop: string | undefined): C {
  const open = ranked.filter((one) => !used.has(one))
  return open.find((one) => one.shopId !== lastShop) ?? open[0]!
}

/** Round robin over new shops, counting what this very feed has given them already. */
function leastSeen<C extends Candidate>(fresh: readonly C[], used: Set<C>, given: Map<string, number>): C | undefined {
  let best: C | undefined
  const weightOf = (one: C) => (given.get(one.shopId) ?? 0) * 1e9 + one.seen
  for (const one of fresh) if (!used.has(one) && (!best || weightOf(one) < weightOf(best))) best = one
  return best
}
