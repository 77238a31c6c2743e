import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Puts the demand looked at into the address without moving the page: the eye goes on, the list stays. */
export function useLook(): (demandId: string | undefined) => void {
  const navigate = useNavigate()
  return useCallback(
    (demandId) =>
      void navigate({
        to: '.',
        search: ((old: object) => ({ ...old, demand: demandId })) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
}
