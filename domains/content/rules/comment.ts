import { limit } from '@heed/kernel'

export const textMax = limit('comment.text', 500, 'characters of one comment; a screen of words')
const importedTextMax = limit(
  'comment.imported-text',
  2_000,
  'elsewhere people may write longer; what they said is kept',
)

export type CommentRefusal = 'empty' | 'too-long' | 'muted' | 'too-fast'

/**
 * Whether words may be said here and now. `lastSaidAt` is the person's last comment in the same place. Only what is
 * shown is ever sampled; what is said and passes here is kept.
 */
export function refusalOf(comment: {
  text: string
  now: number
  mutedUntil: number | null
  lastSaidAt: number | null
  slowModeMs: number
  imported?: boolean
}): CommentRefusal | null {
  const text = comment.text.trim()
  if (text.length === 0) return 'empty'
  if (text.length > (comment.imported ? importedTextMax : textMax).max) return 'too-long'
  if (comment.mutedUntil !== null && comment.mutedUntil > comment.now) return 'muted'
  if (comment.slowModeMs > 0 && comment.lastSaidAt !== null && comment.now - comment.lastSaidAt < comment.slowModeMs)
    return 'too-fast'
  return null
}

/** zh when it holds a Han character, en when it holds a Latin word, else unknown. */
export function languageOf(text: string): 'zh' | 'en' | null {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return /[a-z]{2}/i.test(text) ? 'en' : null
}
