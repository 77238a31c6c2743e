import { isHan } from './split-clauses.ts'

/** Words that carry no topic; shared ones must not make two remarks alike. */
const IDLE = new Set(
  'the a an is are was it i you to of and this that in for on my so very but with be have has at as the they'.split(
    ' ',
  ),
)

/**
 * What two short texts are compared by: pairs of Han characters and whole Latin words of normalised text, each with
 * its count. Single Han characters stand in where a stretch is one character long.
 */
export function ngrams(text: string): Map<string, number> {
  const grams = new Map<string, number>()
  const add = (gram: string) => grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    let end = i + 1
    if (isHan(code)) {
      while (end < text.length && isHan(text.charCodeAt(end))) end++
      if (end === i + 1) add(text.slice(i, end))
      for (let k = i; k + 1 < end; k++) add(text.slice(k, k + 2))
    } else if (isLatin(code)) {
      while (end < text.length && isLatin(text.charCodeAt(end))) end++
      const word = text.slice(i, end)
      if (!IDLE.has(word)) add(word)
    }
    i = end
  }
  return grams
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** Cosine of two gram counts, 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [gram, count] of small) dot += count * (large.get(gram) ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b))
}

function square(grams: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of grams.values()) sum += count * count
  return sum
}
