import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Live, LiveEvent, LiveState } from './live.ts'

export const LiveContext = createContext<Live | undefined>(undefined)

/**
 * Follows one topic of the page's live connection while the component is on screen; `undefined` follows nothing.
 * The handler gets `{ kind, data, cursor }`, or `{ refetch: true }` when the server cannot fill the gap: then renew
 * the read behind the screen.
 */
export function useTopic(topic: string | undefined, handler: (event: LiveEvent) => void): void {
  const live = useContext(LiveContext)
  const heard = useEffectEvent(handler)
  useEffect(() => {
    if (!live || topic === undefined) return
    return live.join(topic, (event) => heard(event))
  }, [live, topic])
}

const never = () => () => {}
const idle: LiveState = { phase: 'idle' }

/** The connection's state, and `connect` to try at once. */
export function useLiveState(): { state: LiveState; connect: () => void } {
  const live = useContext(LiveContext)
  const state = useSyncExternalStore(live?.watch ?? never, () => live?.state ?? idle)
  return { state, connect: live?.connect ?? (() => {}) }
}
