const runs = /(.)\1{2,}/gu
const soundless = /[^\p{L}\p{N}=+%.]+/gu

/** How much of a text a correction remembers, in characters. */
const wordsMax = 200

/**
 * A text as a correction remembers it: width, case, punctuation, emoji and drawn-out repeats do not change what was
 * said, so '太长了!!!' and '太长了 🙏' are the same words. Names called out are left out.
 */
export function normaliseWords(text: string): string {
  const flat = text.normalize('NFKC').toLowerCase().replace(/@\S+/gu, '').replace(runs, '$1$1').replace(soundless, '')
  return Array.from(flat).slice(0, wordsMax).join('')
}

/** Texts shorter than this, in characters, must be the same to the letter. */
const nearLengthMin = 6
const nearShareMin = 0.8

/** Whether two normalised texts say nearly the same: they share four fifths of their pairs of letters. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.min(a.length, b.length) < nearLengthMin) return false
  const left = new Map<string, number>()
  for (const pair of pairsOf(a)) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of pairsOf(b)) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    shared += 1
  }
  return (2 * shared) / (a.length + b.length - 2) >= nearShareMin
}

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
