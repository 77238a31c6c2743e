import { read } from '@heed/client'
import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'

/** Who is signed in here: `undefined` while unknown, `null` for nobody; and where signing in starts and ends. */
export function useMe() {
  const me = useQuery(read('GET /api/shop/me'))
  const here = useRouterState({ select: (state) => state.location.href })
  return {
    person: me.data?.person,
    demo: me.data?.demo ?? false,
    signInPath: `/sign-in?back=${encodeURIComponent(here)}`,
  }
}
