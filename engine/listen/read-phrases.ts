import type { Aspect } from '../labels.ts'
import { bitOf, type Domain } from '../lexicon/domains.ts'
import { PHRASES } from '../lexicon/phrases.ts'
import type { Reading, WantSource } from './reading.ts'

interface Phrase {
  want: string
  aspect: Aspect
  source: WantSource
  /** Bits of the kinds of goods it holds for; 0 for all. */
  domains: number
  pattern: RegExp
}

const phrases: readonly Phrase[] = PHRASES.trim()
  .split('\n')
  .map((row) => {
    const [want, source, domains, ...pattern] = row.split(' | ') as [string, WantSource, string, ...string[]]
    const bits = domains === '*' ? 0 : domains.split(',').reduce((sum, one) => sum | bitOf(one as Domain), 0)
    return {
      want,
      aspect: want.slice(0, want.indexOf('=')) as Aspect,
      source,
      domains: bits,
      pattern: new RegExp(pattern.join(' | '), 'u'),
    }
  })

/** The form of a question: without it, words that could ask only mention. */
const ASKING =
  /[?？]|[吗么呢嘛]|怎么|什么|哪|几|多[少大长久重]|能不能|会不会|是不是|有没有|可不可以|行不|够不|遮不|防不|还是|求问|请问|问一?下|想问|^(?:can|could|does|do|is|are|will|how|what|which|when|where|any|who|would|will|should)\b|\b(?:does it|is it|can (?:i|it|we|two)|how (?:long|do|much|heavy))\b/u

/** How near the form of a question must stand to the words it asks about, in characters. */
const ASKED_NEAR = 12

/** Praise with the same words: 'no pilling', 'does not leak', 'arrived fresh, nothing snapped'. */
const ZH_DENIED = /(?:不|没有?|没|别担心|完全不|一点不|一枝都没)$/
const EN_DENIED = /\b(?:no|not|never|doesn't|didn't|without|zero|nothing|none)\s*(?:\w+\s*)?$/

/**
 * Reads turns of phrase over the whole message, before its clauses: each adds its want and a voice for its act. One a
 * want is enough, so a long review does not count twice.
 */
export function readPhrases(reading: Reading, text: string, domain: number): void {
  if (domain === 0) return
  for (const { want, aspect, source, domains, pattern } of phrases) {
    if (domains !== 0 && (domains & domain) === 0) continue
    const found = pattern.exec(text)
    if (!found) continue
    const start = found.index
    const around = text.slice(Math.max(0, start - ASKED_NEAR), start + found[0].length + ASKED_NEAR)
    if (source === 'question' && !ASKING.test(around)) continue
    const before = text.slice(Math.max(0, start - 12), start)
    if (source === 'complaint' && (ZH_DENIED.test(before) || EN_DENIED.test(before))) continue
    take(reading, { want, aspect, source, start, end: start + found[0].length })
  }
}

function take(
  reading: Reading,
  hit: { want: string; aspect: Aspect; source: WantSource; start: number; end: number },
): void {
  const { want, aspect, source, start, end } = hit
  if (source === 'wish') reading.wish = Math.max(reading.wish, 1.5)
  if (source === 'complaint') reading.bad = Math.max(reading.bad, 1.2)
  if (source === 'question') reading.ask = Math.max(reading.ask, 2)
  reading.aspects.add(aspect)
  reading.wants.push({ want, source, start, end, phrase: true })
}
