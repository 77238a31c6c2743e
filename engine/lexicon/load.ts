import { colourTable } from './colours.ts'
import { EN_CUES } from './en/cues.ts'
import { EN_OPINIONS } from './en/opinions.ts'
import { EN_PRODUCT } from './en/product.ts'
import { EN_TOPICS } from './en/topics.ts'
import type { Entry } from './entry.ts'
import { readTable } from './read-table.ts'
import { buildTrie } from './trie.ts'
import { ZH_CUES } from './zh/cues.ts'
import { ZH_DENIALS } from './zh/denials.ts'
import { PAIRS, ZH_MEASURES } from './zh/measures.ts'
import { ZH_OPINIONS } from './zh/opinions.ts'
import { ZH_PRODUCT } from './zh/product.ts'
import { ZH_TOPICS } from './zh/topics.ts'

/** Earlier tables win where two give the same word a meaning: what is most particular stands first. */
const TABLES = [
  ZH_DENIALS,
  ZH_PRODUCT,
  EN_PRODUCT,
  colourTable(),
  ZH_MEASURES,
  ZH_TOPICS,
  EN_TOPICS,
  ZH_OPINIONS,
  ZH_CUES,
  EN_CUES,
  EN_OPINIONS,
]

export const ENTRIES: readonly Entry[] = TABLES.flatMap(readTable)

/** All words of both languages: Latin and Han never meet inside one word, so one trie serves both. */
export const TRIE = buildTrie(ENTRIES)

export interface Pair {
  polarity: -1 | 1
  want: string | null
}

const pairs = new Map<string, Pair>()
for (const line of PAIRS.trim().split('\n')) {
  const [facet = '', axis = '', sign, want] = line.trim().split(/\s+/)
  pairs.set(`${facet} ${axis}`, {
    polarity: sign === '+' ? 1 : -1,
    want: want === undefined || want === '-' ? null : want,
  })
}

/** What a measure word says about a noun: 'sound' + 'small' is bad and asks for louder. */
export function pairOf(facet: string, axis: string): Pair | undefined {
  return pairs.get(`${facet} ${axis}`)
}
