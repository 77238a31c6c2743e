import { call, read } from '@heed/client'
import { oneOf, screen, text } from '@heed/ui/shell'
import { ifSignedIn } from '../../app/parts/use-me.ts'
import { queryOf } from './lanes.ts'
import { words } from './words.ts'

/** The board; the demand looked at stands in the address, so that a colleague can be sent to it. */
export const board = screen({
  path: '/listening',
  search: {
    lane: oneOf('open', 'emerging', 'lone', 'answered', 'not-now'),
    product: text(),
    demand: text(),
  },
  load: ({ search, queries }) =>
    ifSignedIn(queries, () => {
      if (search.demand) {
        void queries.prefetchQuery(read('GET /api/desk/demands/:demandId', { params: { demandId: search.demand } }))
      }
      const query = queryOf(search.lane ?? 'open', search.product)
      return queries.prefetchInfiniteQuery({
        queryKey: ['GET /api/desk/demands', 'board', query],
        queryFn: () => call('GET /api/desk/demands', { query }),
        initialPageParam: undefined,
      })
    }),
  words,
})
