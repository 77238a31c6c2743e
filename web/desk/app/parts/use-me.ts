import { read } from '@heed/client'
import { type QueryClient, useQuery } from '@tanstack/react-query'

export type Permission = 'listen' | 'catalog' | 'show' | 'orders' | 'ship' | 'care' | 'score' | 'settings'

/** Who works here and where: `undefined` while unknown, `null` for nobody. */
export function useMe() {
  const me = useQuery(read('GET /api/desk/me'))
  return {
    query: me,
    person: me.data?.person,
    shop: me.data?.shop ?? null,
    shops: me.data?.shops ?? [],
    demo: me.data?.demo ?? false,
    may: (permission: Permission) => me.data?.permissions.includes(permission) ?? false,
    /** The shop's live topic. */
    topic: me.data?.shop ? `shop:${me.data.shop.shopId}` : undefined,
  }
}

/** Starts a screen's reads early, but only for someone known to be signed in: nobody's reads would all be refused. */
export function ifSignedIn(queries: QueryClient, start: () => unknown): unknown {
  return queries.getQueryData(read('GET /api/desk/me').queryKey)?.person ? start() : undefined
}
