import { ApiError } from '@heed/client'
import { ErrorNote, useT } from '@heed/ui'
import { words } from './words.ts'

/** Refusals people can mend have words of their own; the rest are told as everywhere. */
export function Refusal({ error }: { error: unknown }) {
  const t = useT(words)
  if (error == null) return null
  const code = error instanceof ApiError ? error.code : ''
  if (code !== 'wrong-credentials' && code !== 'email-taken' && code !== 'no-place-here') {
    return <ErrorNote error={error} slim />
  }
  return (
    <p className="door-refusal" role="alert">
      {t(code)}
    </p>
  )
}
