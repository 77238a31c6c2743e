import { ACTS, type Act, ASPECTS, type Aspect, type Heard, type Message, type Why } from './labels.ts'
import { bitOf } from './lexicon/domains.ts'
import { TEXT_LENGTH_MAX, WANTS_MAX, WHY_SPANS_MAX } from './limits.ts'
import { chooseWant } from './listen/choose-want.ts'
import { type Decision, decideActs } from './listen/decide-acts.ts'
import { rankWants } from './listen/rank-wants.ts'
import { type ReadMessage, readMessage } from './listen/read-message.ts'
import type { Reading, WantHit } from './listen/reading.ts'
import { openModel } from './model/model.ts'
import { takeSketch } from './model/sketch.ts'
import type { Normal } from './text/normalise.ts'

/**
 * Hears one message: what it does, what it is about, what would satisfy its writer, and which words say so.
 *
 * Pure and total: any string gives an answer, the same one every time. Only the first TEXT_LENGTH_MAX characters are
 * read. Offsets in `why` are UTF-16 offsets of the raw text.
 */
export function hear(message: Message): Heard {
  const read = readMessage(message)
  const { normal, lang, spam, reading } = read
  const model = openModel()
  const { odds } = model.score(takeSketch(read))
  const { acts, confidence } = spam ? SPAM : decideActs(reading, odds)
  if (acts[0] === 'other') {
    return { acts: ['other'], aspects: [], want: null, wants: [], asked: [], lang, spam, confidence, why: [] }
  }
  const ranked = rankWants(reading, acts)
  const main = chooseWant(model, ranked, acts)
  const wants = [...new Set([...(main === null ? [] : [main]), ...ranked.map(({ want }) => want)])].slice(0, WANTS_MAX)
  const told = ranked.filter(({ want }) => wants.includes(want))
  const marks = [...told.map(({ want, start, end }) => ({ start, end, cue: want })), ...reading.marks]
  return {
    acts,
    aspects: aspectsOf(odds, read, main),
    want: wants[0] ?? null,
    wants,
    asked: wants.filter((want) => onlyAsked(want, told, acts)),
    lang,
    spam,
    confidence,
    why: whyOf(marks, normal),
  }
}

const SPAM: Decision = { acts: ['other'], confidence: 0.95 }

/** A want is only asked about when its hit is a question, or, heard by the model alone, when the message does nothing but ask. */
function onlyAsked(want: string, told: readonly WantHit[], acts: readonly Act[]): boolean {
  const hit = told.find((one) => one.want === want)
  if (hit !== undefined) return hit.source === 'question'
  return acts.includes('question') && !acts.includes('suggestion') && !acts.includes('complaint')
}

/** Log-odds an aspect must reach: where the rules read or met it, a little doubt is let through, as F1 has it. */
const ASPECT_LEAST = 0.3
const ASPECT_LEAST_READ = -0.6
/** Goods of a known kind are rarely an occasion to speak of the show. */
const STREAM_LEAST = 1.5

function aspectsOf(odds: Float64Array, { reading, domain }: ReadMessage, main: string | null): Aspect[] {
  const lead = main === null ? null : main.slice(0, main.indexOf('='))
  return ASPECTS.filter((aspect, k) => {
    const read = reading.aspects.has(aspect) || reading.mentioned.has(aspect)
    const goods = aspect === 'stream' && domain !== 0 && (domain & SHOWS) === 0
    const least = read ? ASPECT_LEAST_READ : goods ? STREAM_LEAST : ASPECT_LEAST
    return aspect === lead || (odds[ACTS.length + k] as number) > least
  })
}

const SHOWS = bitOf('live') | bitOf('tutorial')

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
