import { useSyncExternalStore } from 'react'

const wide = matchMedia('(min-width: 1100px)')

/** Whether the side column stands beside the board; below that it comes as a sheet. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      wide.addEventListener('change', listener)
      return () => wide.removeEventListener('change', listener)
    },
    () => wide.matches,
  )
}
