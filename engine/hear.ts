import type { Act, Aspect, Heard, Message, Why } from './labels.ts'
import { domainBit } from './lexicon/domains.ts'
import { TEXT_LENGTH_MAX, WANTS_MAX, WHY_SPANS_MAX } from './limits.ts'
import { decideActs, noPrior } from './listen/decide-acts.ts'
import { rankWants } from './listen/rank-wants.ts'
import { readClauses } from './listen/read-clauses.ts'
import { readPhrases } from './listen/read-phrases.ts'
import { emptyReading, type Reading } from './listen/reading.ts'
import { looksLikeSpam } from './listen/spam.ts'
import { detectLanguage } from './text/detect-language.ts'
import { type Normal, normalise } from './text/normalise.ts'
import { splitClauses } from './text/split-clauses.ts'

/**
 * Hears one message: what it does, what it is about, what would satisfy its writer, and which words say so.
 *
 * Pure and total: any string gives an answer, the same one every time. Only the first TEXT_LENGTH_MAX characters are
 * read. Offsets in `why` are UTF-16 offsets of the raw text.
 */
export function hear(message: Message): Heard {
  const raw = String(message.text ?? '')
  const normal = normalise(raw)
  const lang = detectLanguage(normal.text, message.lang)
  const domain = domainBit(message.category)
  const spam = looksLikeSpam(normal.text)
  const reading = spam
    ? emptyReading()
    : readClauses(normal.text, splitClauses(normal.text), { english: lang === 'en', domain })
  if (!spam) readPhrases(reading, normal.text, domain)
  const { acts, confidence } = decideActs(reading, noPrior(normal.text, domain))
  if (acts[0] === 'other') {
    return { acts, aspects: [], want: null, wants: [], asked: [], lang, spam, confidence, why: [] }
  }
  const ranked = rankWants(reading, acts).slice(0, WANTS_MAX)
  const wants = ranked.map(({ want }) => want)
  const asked = ranked.filter(({ source }) => source === 'question').map(({ want }) => want)
  const marks = [...ranked.map(({ want, start, end }) => ({ start, end, cue: want })), ...reading.marks]
  return {
    acts,
    aspects: aspectsOf(reading, wants, acts),
    want: wants[0] ?? null,
    wants,
    asked,
    lang,
    spam,
    confidence,
    why: whyOf(marks, normal),
  }
}

function aspectsOf(reading: Reading, wants: readonly string[], acts: readonly Act[]): Aspect[] {
  const aspects = new Set(reading.aspects)
  for (const want of wants) aspects.add(want.slice(0, want.indexOf('=')) as Aspect)
  if (aspects.size === 0 && acts[0] !== 'purchase_intent') for (const aspect of reading.mentioned) aspects.add(aspect)
  return [...aspects]
}

/** Marks back in raw offsets, in order, without overlaps, the more telling one of two overlapping ones kept. */
function whyOf(marks: readonly Reading['marks'][number][], { from }: Normal): Why[] {
  const kept: Why[] = []
  for (const { start, end, cue } of marks) {
    if (kept.length >= WHY_SPANS_MAX) break
    const why = { start: from[start] as number, end: Math.min(from[end] as number, TEXT_LENGTH_MAX), cue }
    if (why.end > why.start && !kept.some((other) => other.start < why.end && why.start < other.end)) kept.push(why)
  }
  return kept.sort((a, b) => a.start - b.start)
}
