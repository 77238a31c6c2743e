import type { Heard } from '../labels.ts'
import { QUOTE_LENGTH_MAX } from '../limits.ts'

const SENTENCE = /[。！？!?\n;；]|\.(?=\s|$)/u
const CLAUSE = /[，,、~～\s]/u

/**
 * The part of a raw text in which a want was said: the whole text when it is short, else its sentence, else the clauses
 * around the words that decided. Always the writer's own words, never longer than QUOTE_LENGTH_MAX.
 */
export function cutQuote(text: string, heard: Heard, want: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= 60 && !SENTENCE.test(trimmed.slice(0, -1))) return trimmed
  const span = heard.why.find(({ cue }) => cue === want) ?? heard.why[0] ?? { start: 0, end: 1 }
  let start = edgeBefore(text, span.start, SENTENCE)
  let end = edgeAfter(text, span.end, SENTENCE)
  if (end - start > 60) {
    start = Math.max(start, edgeBefore(text, Math.max(start, span.start - 20), CLAUSE))
    end = Math.min(end, edgeAfter(text, Math.min(end, span.end + 20), CLAUSE))
  }
  return safeSlice(text, start, Math.min(end, start + QUOTE_LENGTH_MAX))
    .replace(/\s+/gu, ' ')
    .trim()
}

function edgeBefore(text: string, from: number, edge: RegExp): number {
  for (let i = from - 1; i >= 0; i--) if (edge.test(text[i] as string)) return i + 1
  return 0
}

function edgeAfter(text: string, from: number, edge: RegExp): number {
  for (let i = from; i < text.length; i++) if (edge.test(text[i] as string)) return edge === SENTENCE ? i + 1 : i
  return text.length
}

/** Never cuts a surrogate pair in two. */
function safeSlice(text: string, start: number, end: number): string {
  const low = (i: number) => i > 0 && i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00
  return text.slice(low(start) ? start + 1 : start, low(end) ? end - 1 : end)
}
