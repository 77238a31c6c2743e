import { BOARD_QUOTES_MAX } from '../limits.ts'
import { cosine, ngrams } from '../text/ngrams.ts'
import { normalise } from '../text/normalise.ts'

/** Short enough to be read at a glance, long enough to say something. */
const GOOD_LENGTH_MIN = 6
const GOOD_LENGTH_MAX = 40

/** Two quotes closer than this say the same in the same words. */
const TWINS = 0.7

/**
 * The `count` texts that stand best for all: closest to the others, of a readable length, and different from each
 * other. Looks at the first BOARD_QUOTES_MAX; the same texts in the same order give the same answer.
 */
export function findMedoids(texts: readonly string[], count: number): string[] {
  const pool = texts.slice(0, BOARD_QUOTES_MAX)
  const grams = pool.map((text) => ngrams(normalise(text).text))
  const worth = pool.map((text, i) => {
    let sum = 0
    for (let j = 0; j < pool.length; j++)
      if (j !== i) sum += cosine(grams[i] as Map<string, number>, grams[j] as Map<string, number>)
    return (pool.length > 1 ? sum / (pool.length - 1) : 0) + readable(text)
  })
  const order = pool.map((_, i) => i).sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b)
  const chosen: number[] = []
  for (const i of order) {
    if (chosen.length >= count) break
    const twin = chosen.some((j) => cosine(grams[i] as Map<string, number>, grams[j] as Map<string, number>) > TWINS)
    if (!twin) chosen.push(i)
  }
  return chosen.map((i) => pool[i] as string)
}

function readable(text: string): number {
  if (text.length < GOOD_LENGTH_MIN) return -0.1
  return text.length <= GOOD_LENGTH_MAX ? 0.1 : 0.1 - Math.min(0.3, (text.length - GOOD_LENGTH_MAX) / 200)
}
