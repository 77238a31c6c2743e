import { REST_CANDIDATES_MAX, REST_GROUPS_MAX, REST_TEXT_LENGTH_MAX } from '../limits.ts'
import { cosine, ngrams } from '../text/ngrams.ts'
import { normalise } from '../text/normalise.ts'

export interface Grouper {
  /** Puts a text into the group it resembles, or into a new one, and returns the group's key: 'rest:1', 'rest:2' … */
  place(text: string): string
  /** Groups alive now. */
  size(): number
}

interface Group {
  key: string
  grams: Map<string, number>
  members: number
  /** Order of the last member, for giving way. */
  touched: number
}

/** Below this cosine two remarks are taken for different ones; looked for by reading groups of real reviews. */
const ALIKE = 0.35

/**
 * One-pass leader clustering for wishes and complaints without a slot. Keeps at most REST_GROUPS_MAX groups; the
 * smallest, longest untouched one gives way. The same texts in the same order fall into the same groups.
 */
export function createGrouper(options: { groupsMax?: number; alike?: number } = {}): Grouper {
  const groupsMax = options.groupsMax ?? REST_GROUPS_MAX
  const alike = options.alike ?? ALIKE
  const groups = new Map<string, Group>()
  const index = new Map<string, Set<Group>>()
  let made = 0
  let clock = 0

  return {
    size: () => groups.size,
    place(text) {
      clock++
      const grams = ngrams(normalise(text.slice(0, REST_TEXT_LENGTH_MAX)).text)
      const near = nearest(index, grams, alike)
      if (near !== null) {
        near.members++
        near.touched = clock
        return near.key
      }
      if (groups.size >= groupsMax) drop(groups, index)
      const group: Group = { key: `rest:${++made}`, grams, members: 1, touched: clock }
      groups.set(group.key, group)
      for (const gram of grams.keys()) {
        const holders = index.get(gram)
        if (holders === undefined) index.set(gram, new Set([group]))
        else holders.add(group)
      }
      return group.key
    },
  }
}

function nearest(
  index: ReadonlyMap<string, Set<Group>>,
  grams: ReadonlyMap<string, number>,
  alike: number,
): Group | null {
  const seen = new Set<Group>()
  let best: Group | null = null
  let bestCosine = alike
  // Rare grams first: they lead to the likeliest groups within the bound.
  const order = [...grams.keys()]
    .filter((gram) => index.has(gram))
    .sort((a, b) => (index.get(a)?.size ?? 0) - (index.get(b)?.size ?? 0))
  for (const gram of order) {
    for (const group of index.get(gram) ?? []) {
      if (seen.size >= REST_CANDIDATES_MAX) return best
      if (seen.has(group)) continue
      seen.add(group)
      const value = cosine(grams, group.grams)
      if (value > bestCosine) {
        best = group
        bestCosine = value
      }
    }
  }
  return best
}

function drop(groups: Map<string, Group>, index: Map<string, Set<Group>>): void {
  let weakest: Group | null = null
  for (const group of groups.values()) {
    if (
      weakest === null ||
      group.members < weakest.members ||
      (group.members === weakest.members && group.touched < weakest.touched)
    )
      weakest = group
  }
  if (weakest === null) return
  groups.delete(weakest.key)
  for (const gram of weakest.grams.keys()) {
    const holders = index.get(gram)
    holders?.delete(weakest)
    if (holders?.size === 0) index.delete(gram)
  }
}
