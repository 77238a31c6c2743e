import type { Row } from './linear.ts'

/** Which feature has which place, learnt from training texts. */
export interface Vocabulary {
  size: number
  /** A text's features with their weights, scaled to length one; names not learnt are left out. */
  row(names: Iterable<string>): Row
}

/** Learns the names that at least `textsMin` of the training texts have, and how rare each is. */
export function learnVocabulary(
  texts: readonly (readonly string[])[],
  { textsMin = 1 }: { textsMin?: number | undefined } = {},
): Vocabulary {
  const holders = new Map<string, number>()
  for (const names of texts) for (const name of new Set(names)) holders.set(name, (holders.get(name) ?? 0) + 1)
  const places = new Map<string, number>()
  const weights: number[] = []
  for (const [name, count] of holders) {
    if (count < textsMin) continue
    places.set(name, weights.length)
    weights.push(1 + Math.log((1 + texts.length) / (1 + count)))
  }
  return { size: weights.length, row: (names) => rowOf(names, places, weights) }
}

/** Several views of a text side by side, each at its own length, so that the many runs of one do not drown another. */
export interface Views {
  size: number
  row(text: string): Row
}

export type View = {
  names(text: string): string[]
  textsMin?: number
}

export function learnViews(texts: readonly string[], views: readonly View[]): Views {
  const learnt = views.map(({ names, textsMin }) => learnVocabulary(texts.map(names), { textsMin }))
  const share = 1 / Math.sqrt(views.length)
  return {
    size: learnt.reduce((sum, { size }) => sum + size, 0),
    row(text) {
      const ids: number[] = []
      const values: number[] = []
      let base = 0
      for (const [which, { names }] of views.entries()) {
        const part = (learnt[which] as Vocabulary).row(names(text))
        for (const [k, id] of part.ids.entries()) {
          ids.push(base + id)
          values.push((part.values[k] as number) * share)
        }
        base += (learnt[which] as Vocabulary).size
      }
      return { ids: Int32Array.from(ids), values: Float64Array.from(values) }
    },
  }
}

function rowOf(names: Iterable<string>, places: ReadonlyMap<string, number>, weights: readonly number[]): Row {
  const counts = new Map<number, number>()
  for (const name of names) {
    const place = places.get(name)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const ids = Int32Array.from(counts.keys())
  const values = Float64Array.from(ids, (id) => (1 + Math.log(counts.get(id) as number)) * (weights[id] as number))
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
  return { ids, values: values.map((value) => value / length) }
}

/** The runs of 1 to `wordsMax` words of a Latin text, marks as words of their own. */
export function wordRuns(text: string, wordsMax: number): string[] {
  const words = wordsOf(text)
  const runs: string[] = []
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + wordsMax); end++)
      runs.push(`w${words.slice(start, end).join(' ')}`)
  return runs
}

/** Every two words of a Latin text, whatever stands between them, and in either order. */
export function wordPairs(text: string): string[] {
  const words = wordsOf(text)
  return words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => (one < other ? `${one}~${other}` : `${other}~${one}`)),
  )
}

/** The runs of 1 to `longest` characters across a whole text. */
export function charRuns(text: string, longest: number): string[] {
  return runsOf(text.toLowerCase(), 1, longest).map((run) => `h${run}`)
}

function runsOf(text: string, shortest: number, longest: number): string[] {
  const runs: string[] = []
  for (let length = shortest; length <= longest; length++)
    for (let at = 0; at + length <= text.length; at++) runs.push(text.slice(at, at + length))
  return runs
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{N}]/gu) ?? []
}
