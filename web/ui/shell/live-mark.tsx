import { useLiveState } from '@heed/client'
import { StateMark } from '../figures/state-mark.tsx'
import { useKitT } from '../words/kit-words.ts'

/** Whether what is on screen follows the shop as it happens. */
export function LiveMark() {
  const t = useKitT()
  const { state } = useLiveState()
  if (state.phase === 'open') return <StateMark state="live">{t('live.open')}</StateMark>
  if (state.phase === 'waiting') return <StateMark state="owed">{t('live.off')}</StateMark>
  return null
}
