import { call, read } from '@heed/client'
import { oneOf, screen, text } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { queryOf, stages, topTabs } from './order-tabs.ts'
import { words } from './words.ts'

/** Orders in promise order; which of them stands in the address, so that a view can be kept and sent. */
export const orders = screen({
  path: '/orders',
  search: { tab: oneOf(...topTabs, ...stages), warehouse: text() },
  load: ({ search, queries }) =>
    ifSignedIn(queries, () => {
      const query = queryOf(search.tab ?? 'to-ship', search.warehouse)
      return queries.prefetchInfiniteQuery({
        queryKey: ['GET /api/desk/pages/orders', 'list', query],
        queryFn: () => call('GET /api/desk/pages/orders', { query }),
        initialPageParam: undefined,
      })
    }),
  words,
})

/** One order: its money, its promise, its parcel. */
export const order = screen({
  path: '/orders/$orderId',
  load: ({ params, queries }) =>
    ifSignedIn(queries, () => {
      void queries.prefetchQuery(read('GET /api/desk/orders/:orderId', { params }))
      void queries.prefetchQuery(read('GET /api/desk/orders/:orderId/promises', { params }))
      void queries.prefetchQuery(read('GET /api/desk/orders/:orderId/parcels', { params }))
    }),
  words,
})
