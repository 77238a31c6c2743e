import { textCharsMax } from '../limits.ts'
import { type Refused, refuse } from '../refusals.ts'
import type { Encoding } from '../rows.ts'

/**
 * A person's words made storable: no control characters (PostgreSQL refuses NUL), no lone surrogates, no byte-order
 * marks, no blanks around. The words themselves are untouched.
 */
export function cleanText(text: string): string {
  return (unstorable.test(text) ? text.replace(unstorableAll, '') : text).trim()
}

/** Checks words that must be there: not empty, not damaged by decoding, not longer than a person writes. */
export function readText(raw: string, encoding: Encoding): { text: string } | { refused: Refused } {
  const text = cleanText(raw)
  if (text === '') return { refused: refuse('text-empty') }
  if (raw.includes('\uFFFD')) return { refused: refuse('undecodable', { encoding }) }
  if (text.length > textCharsMax) {
    let found = 0
    for (const _ of text) found += 1
    if (found > textCharsMax) return { refused: refuse('text-too-long', { found, limit: textCharsMax }) }
  }
  return { text }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed
const unstorable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\p{Surrogate}]/u
const unstorableAll = new RegExp(unstorable.source, 'gu')
