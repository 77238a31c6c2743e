import { lazy, Suspense, useState } from 'react'
import { useKitT } from '../words/kit-words.ts'
import { useKeys } from './use-keys.ts'

/** Fetched at the first `?`: a phone never pays for it. */
const KeyDialog = lazy(() => import('./key-dialog.tsx'))

/** `?` shows every key in force: this page's first, then those that work everywhere. */
export function KeySheet() {
  const t = useKitT()
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  useKeys([{ keys: '?', does: t('keys.sheet'), run: () => setState('open'), everywhere: true }])
  if (state === 'never') return null
  return (
    <Suspense>
      <KeyDialog open={state === 'open'} onClose={() => setState('closed')} />
    </Suspense>
  )
}
