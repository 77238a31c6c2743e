import { findMedoids } from '../demand/find-medoids.ts'
import { BOARD_QUOTES_MAX } from '../limits.ts'

/** Words of one message, with where they come from. */
export interface Quote {
  id: string
  author: string | null
  at: number | null
  text: string
}

/**
 * Keeps at most BOARD_QUOTES_MAX quotes, those with the smallest hash of their words: an even sample of everything said,
 * which does not depend on the order of arrival, in memory that does not grow.
 */
export function addQuote(quotes: Quote[], quote: Quote): void {
  if (quote.text === '') return
  const hash = hashOf(quote.text)
  let at = quotes.length
  while (at > 0 && hashOf((quotes[at - 1] as Quote).text) > hash) at--
  if (at >= BOARD_QUOTES_MAX || quotes[at - 1]?.text === quote.text) return
  quotes.splice(at, 0, quote)
  if (quotes.length > BOARD_QUOTES_MAX) quotes.pop()
}

/** The quotes that stand best for all that are kept. */
export function pickQuotes(quotes: readonly Quote[], count: number): Quote[] {
  const texts = findMedoids(
    quotes.map(({ text }) => text),
    count,
  )
  return texts.map((text) => quotes.find((quote) => quote.text === text) as Quote)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
