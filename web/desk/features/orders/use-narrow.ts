import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 899px)')

/** Whether orders stand as cards: a table needs width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )
}
