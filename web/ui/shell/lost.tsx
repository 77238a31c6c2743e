import { Button, ButtonLink } from '../controls/button.tsx'
import { Empty, ErrorNote } from '../lists/notes.tsx'
import { useKitT } from '../words/kit-words.ts'

/** No such address: says so, and leads home. */
export function NotFound() {
  const t = useKitT()
  return (
    <div className="h-lost">
      <Empty
        title={<h1>{t('notFound.title')}</h1>}
        detail={t('notFound.detail')}
        action={
          <div className="h-row">
            <Button onClick={() => history.back()}>{t('action.back')}</Button>
            <ButtonLink to="/" kind="main">
              {t('action.home')}
            </ButtonLink>
          </div>
        }
      />
    </div>
  )
}

/** A screen that threw: ours, and the rest of the face still stands. */
export function Crashed({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useKitT()
  return (
    <div className="h-lost">
      <h1>{t('crash.title')}</h1>
      <p className="h-second">{t('crash.detail')}</p>
      <ErrorNote error={error} onRetry={reset} />
    </div>
  )
}
