import type { Id } from '@heed/kernel'
import { nearlySame } from './normalise-words.ts'

/** A correction of words that holds, newest first among its like. */
export interface Held {
  correctionId: Id
  /** The product the corrected words spoke of, or the nil shop. */
  place: Id
  slot: string
  words: string
  fromDemandId: Id
  /** Where such words belong; null when they are no demand at all. */
  target: { demandId: Id; place: Id; slot: string; lane: 'many' | 'lone-voice' } | null
}

export interface Placed {
  place: Id
  slot: string
}

export interface Followed {
  /** Where the engine's reading stands, corrected ones taken out. */
  kept: Placed[]
  /** Where a person's word puts it instead. */
  moved: { by: Held; slot: Placed | null }[]
}

/**
 * What a person said about the same words wins over the engine: each slot the engine gives is looked up among the
 * corrections of that slot, the same words before nearly the same ones, the newest first. 'Not a demand' holds in the
 * whole shop; a move to another demand holds where the goods are the same, because the demand speaks of those goods.
 * The same words to the letter go where they were put even when the engine no longer reads the slot in them. Pure.
 */
export function followCorrections(words: string, read: readonly Placed[], held: readonly Held[], place: Id): Followed {
  const followed: Followed = { kept: [], moved: [] }
  const used = new Set<string>()
  for (const one of read) {
    const by = bestOf(words, one, held)
    if (!by) {
      followed.kept.push(one)
      continue
    }
    used.add(by.slot)
    followed.moved.push({ by, slot: by.target })
  }
  for (const by of held) {
    if (used.has(by.slot) || by.words !== words || by.target === null || by.place !== place) continue
    used.add(by.slot)
    followed.moved.push({ by, slot: by.target })
  }
  return followed
}

function bestOf(words: string, one: Placed, held: readonly Held[]): Held | undefined {
  const like = held.filter((by) => by.slot === one.slot && (by.target === null || by.place === one.place))
  return like.find((by) => by.words === words) ?? like.find((by) => nearlySame(by.words, words))
}
