import { TEXT_LENGTH_MAX, UNFOLD_LENGTH_MAX } from '../limits.ts'
import type { Entry } from './entry.ts'
import type { Trie } from './trie.ts'

/** A known word at its place in the normalised text. */
export interface Token {
  entry: Entry
  start: number
  end: number
}

const SIZE = TEXT_LENGTH_MAX + UNFOLD_LENGTH_MAX + 2
const cost = new Float64Array(SIZE)
const step = new Int32Array(SIZE)
const chosen: (Entry | undefined)[] = new Array(SIZE)

/** A known word costs this much, whatever its length; an unread character costs 1. Longer and fewer words win. */
const WORD_COST = 0.6

/**
 * The known words of text[start, end) in reading order: the cover with the fewest unread characters and words, so that
 * 不 + 好看 is read and not 不好 + 看. Latin words count only as whole words.
 */
export function segment(trie: Trie, text: string, start: number, end: number, domain: number): Token[] {
  cost[end] = 0
  for (let i = end - 1; i >= start; i--) {
    cost[i] = 1 + (cost[i + 1] as number)
    step[i] = i + 1
    chosen[i] = undefined
    if (i > 0 && isWordChar(text.charCodeAt(i - 1)) && isWordChar(text.charCodeAt(i))) continue
    findAt(trie, text, i, end, domain)
  }
  const tokens: Token[] = []
  for (let i = start; i < end; i = step[i] as number) {
    const entry = chosen[i]
    if (entry !== undefined) tokens.push({ entry, start: i, end: step[i] as number })
  }
  return tokens
}

function findAt(trie: Trie, text: string, i: number, end: number, domain: number): void {
  let node = 1
  for (let j = i; j < end; j++) {
    node = trie.next(node, text.charCodeAt(j))
    if (node === 0) return
    const senses = trie.senses(node)
    if (senses === undefined) continue
    const entry = senseFor(senses, domain)
    if (entry === undefined) continue
    let stop = j + 1
    if (stop < end && entry.latin && isWordChar(text.charCodeAt(stop))) {
      if (!entry.open) continue
      while (stop < end && isWordChar(text.charCodeAt(stop))) stop++
    }
    const total = WORD_COST + (cost[stop] as number)
    if (total <= (cost[i] as number)) {
      cost[i] = total
      step[i] = stop
      chosen[i] = entry
    }
  }
}

function senseFor(senses: readonly Entry[], domain: number): Entry | undefined {
  for (const entry of senses) if (entry.domains === 0 || (entry.domains & domain) !== 0) return entry
  return undefined
}

/** Latin letters, digits and the apostrophe: what makes up a Latin word. */
function isWordChar(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39
}
