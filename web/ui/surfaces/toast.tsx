import { clock } from '@heed/client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Button } from '../controls/button.tsx'
import { useKitT } from '../words/kit-words.ts'

/** How long a toast stays, and with it the chance to undo. */
const undoMs = 6_000
const toastsMax = 3

export type ToastOptions = {
  text: ReactNode
  /** Offers 'undo' for six seconds. */
  undo?: () => void
  /** Runs when the six seconds pass without undo: where a write waits for that. */
  onKept?: () => void
  tone?: 'plain' | 'gold' | 'vermilion'
}

type Toast = ToastOptions & { id: number; cancel: () => void }

let toasts: readonly Toast[] = []
let count = 0
const listeners = new Set<() => void>()

/** Says what was done, once, at the bottom of the page. The answer takes it away. */
export function toast(options: ToastOptions): () => void {
  count += 1
  const id = count
  const cancel = clock.after(undoMs, () => leave(id, 'kept'))
  const oldest = toasts.length >= toastsMax ? toasts[0] : undefined
  if (oldest) leave(oldest.id, 'kept')
  change([...toasts, { ...options, id, cancel }])
  return () => leave(id, 'kept')
}

/** The place where toasts appear; the shell holds one. */
export function Toaster() {
  const t = useKitT()
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className="h-toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <div key={one.id} className="h-toast" data-tone={one.tone}>
          <span>{one.text}</span>
          {one.undo ? (
            <Button size="small" kind="quiet" hint="u" onClick={() => leave(one.id, 'undone')}>
              {t('toast.undo')}
            </Button>
          ) : (
            <Button size="small" kind="quiet" onClick={() => leave(one.id, 'kept')}>
              {t('toast.close')}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}

/** Undoes the newest toast that can be undone: the `u` key. */
export function undoLast(): void {
  const last = toasts.findLast((one) => one.undo !== undefined)
  if (last) leave(last.id, 'undone')
}

function leave(id: number, how: 'kept' | 'undone'): void {
  const one = toasts.find((candidate) => candidate.id === id)
  if (!one) return
  one.cancel()
  change(toasts.filter((candidate) => candidate.id !== id))
  if (how === 'undone') one.undo?.()
  else one.onKept?.()
}

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of [...listeners]) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
