import { useSyncExternalStore } from 'react'

/** How bullet comments fly over a show: off, few, or all that fit. */
export type BulletChoice = 'off' | 'few' | 'all'

const storedAt = 'heed.bullets'
const listeners = new Set<() => void>()
let choice: BulletChoice | undefined

export function useBulletChoice(): BulletChoice {
  return useSyncExternalStore(subscribe, current)
}

export function chooseBullets(next: BulletChoice): void {
  choice = next
  try {
    localStorage.setItem(storedAt, next)
  } catch {
    // A browser that keeps nothing still changes for this visit.
  }
  for (const listener of [...listeners]) listener()
}

function current(): BulletChoice {
  choice ??= recall()
  return choice
}

function recall(): BulletChoice {
  try {
    const stored = localStorage.getItem(storedAt)
    return stored === 'off' || stored === 'few' ? stored : 'all'
  } catch {
    return 'all'
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
