import { clock, useLiveState, useNow } from '@heed/client'
import { Button } from '../controls/button.tsx'
import { useKitT } from '../words/kit-words.ts'

/** A thin bar while the live connection is away: says when the next try is, and tries at once when asked. */
export function Disconnected() {
  const t = useKitT()
  const { state, connect } = useLiveState()
  useNow(1000)
  if (state.phase !== 'waiting') return null
  const seconds = Math.max(1, Math.ceil((state.retryAt - clock.wall()) / 1000))
  return <DisconnectedBar text={t('disconnected.waiting', { seconds })} onConnect={connect} />
}

export function DisconnectedBar({ text, onConnect }: { text: string; onConnect: () => void }) {
  const t = useKitT()
  return (
    <div className="h-bar" data-tone="vermilion" role="status">
      <span>{text}</span>
      <Button size="small" kind="quiet" onClick={onConnect}>
        {t('disconnected.now')}
      </Button>
    </div>
  )
}
