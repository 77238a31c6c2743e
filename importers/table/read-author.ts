import { valueCharsMax } from '../limits.ts'
import type { Author } from '../rows.ts'
import { cleanText } from './read-text.ts'

/**
 * Who wrote it, or nothing. A key alone is a person; a name alone counts as one unless it is masked (`张***`, 匿名用户):
 * many people share a masked name, so its rows are voices.
 */
export function readAuthor(key: string | undefined, name: string | undefined): Author | undefined {
  const cleanName = shorten(name)
  const cleanKey = shorten(key)
  if (cleanKey !== '') return cleanName === '' ? { key: cleanKey } : { key: cleanKey, name: cleanName }
  if (cleanName === '' || isMasked(cleanName)) return undefined
  return { key: `name:${cleanName}`, name: cleanName }
}

function isMasked(name: string): boolean {
  return /[*＊]{2}|^.[*＊]$|^.[*＊].$|匿名|^anonymous\b/i.test(name)
}

/** Names are shown, not judged: a longer one is cut rather than its row refused. */
function shorten(value: string | undefined): string {
  const clean = cleanText(value ?? '')
  return clean.length > valueCharsMax ? clean.slice(0, valueCharsMax).toWellFormed() : clean
}
