import type { Aspect } from '../labels.ts'
import type { Entry } from '../lexicon/entry.ts'

/** Where a want came from: a spoken wish counts before a complaint, a complaint before a question. */
export type WantSource = 'wish' | 'complaint' | 'question'

export interface WantHit {
  want: string
  source: WantSource
  start: number
  end: number
  /** Told from a turn of phrase: what the words themselves name comes before it. */
  phrase?: true
}

/** A mark on the words that decided, in normalised offsets. */
export interface Mark {
  start: number
  end: number
  cue: string
}

/** What the clauses of one message have said so far. Weights add up; decide-acts turns them into acts. */
export interface Reading {
  good: number
  bad: number
  ask: number
  wish: number
  buy: number
  chat: number
  vent: number
  /** Aspects with an opinion, a wish or a question on them. */
  aspects: Set<Aspect>
  /** Aspects only mentioned: they count when something else in the message makes them matter. */
  mentioned: Set<Aspect>
  wants: WantHit[]
  marks: Mark[]
  /** The known words in reading order, as features of the trained model. */
  words: Entry[]
}

export function emptyReading(): Reading {
  return {
    good: 0,
    bad: 0,
    ask: 0,
    wish: 0,
    buy: 0,
    chat: 0,
    vent: 0,
    aspects: new Set(),
    mentioned: new Set(),
    wants: [],
    marks: [],
    words: [],
  }
}
