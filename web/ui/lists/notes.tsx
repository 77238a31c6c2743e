import type { ErrorWord } from '@heed/client'
import { wordError } from '@heed/client'
import type { ReactNode } from 'react'
import { Button } from '../controls/button.tsx'
import { useKitT } from '../words/kit-words.ts'

type EmptyProps = {
  /** What will appear here, in a sentence. */
  title: ReactNode
  detail?: ReactNode
  /** One action that fills it. */
  action?: ReactNode
  picture?: ReactNode
}

/** Nothing here yet: what will appear, and the one thing to do for it. */
export function Empty({ title, detail, action, picture }: EmptyProps) {
  return (
    <div className="h-note">
      {picture ?? <HollowThread />}
      <p className="h-note-title">{title}</p>
      {detail !== undefined && <p className="h-second">{detail}</p>}
      {action}
    </div>
  )
}

/** A filter that fits nothing: names it and clears it. */
export function NoResult({ filter, onClear }: { filter: string; onClear: () => void }) {
  const t = useKitT()
  return (
    <Empty
      title={t('list.noResult', { filter })}
      action={<Button onClick={onClear}>{t('action.clearFilter')}</Button>}
    />
  )
}

type ErrorNoteProps = { error: unknown; onRetry?: () => void; slim?: boolean }

/** What failed, whose it was, what to do. `slim` stands above rows that are still shown. */
export function ErrorNote({ error, onRetry, slim = false }: ErrorNoteProps) {
  const t = useKitT()
  const worded = wordError(error, (key: ErrorWord, params) => t(key, params))
  return (
    <div className="h-error" data-slim={slim || undefined} role="alert">
      <div>
        <p className="h-error-cause">{worded.cause}</p>
        <p>{worded.next}</p>
      </div>
      {onRetry && worded.canRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    </div>
  )
}

type NoPermissionProps = {
  /** The role that may, in the reader's words: '店主'. */
  needs: string
  /** What is there, dimmed, so that one sees what one would get. */
  children?: ReactNode
}

/** Shown and disabled rather than hidden: says which role may. */
export function NoPermission({ needs, children }: NoPermissionProps) {
  const t = useKitT()
  return (
    <div className="h-no-permission">
      <div className="h-error" data-tone="plain">
        <div>
          <p className="h-error-cause">{t('noPermission.title', { role: needs })}</p>
          <p>{t('noPermission.next')}</p>
        </div>
      </div>
      {children !== undefined && (
        <div className="h-dimmed" inert>
          {children}
        </div>
      )}
    </div>
  )
}

function HollowThread() {
  return (
    <svg width="120" height="24" viewBox="0 0 120 24" aria-hidden="true" className="h-note-thread">
      <path d="M0 12h30M48 12h24M90 12h30" />
      <circle cx="39" cy="12" r="4.5" />
      <circle cx="81" cy="12" r="4.5" />
    </svg>
  )
}
