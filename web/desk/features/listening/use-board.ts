import { type Answer, call, renew, useTopic } from '@heed/client'
import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { type Lane, queryOf } from './lanes.ts'

type Page = Answer<'GET /api/desk/demands'>
type Heard = { demandId: string; people: number; voices: number; messages: number }

/**
 * One lane of the board, page after page, following the shop as it is heard: counts change in place, whoever newly
 * stands on the board comes with the next read and waits behind the pill.
 */
export function useBoard(lane: Lane, productId: string | undefined, looked: string | undefined) {
  const queries = useQueryClient()
  const { topic } = useMe()
  const query = queryOf(lane, productId)
  const queryKey = ['GET /api/desk/demands', 'board', query] as const
  const board = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/demands', { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => ({
      rows: data.pages.flatMap((page) => page.rows),
      counts: data.pages[0]!.counts,
      asOf: data.pages[0]!.asOf,
    }),
  })
  useTopic(topic, (event) => {
    if (!('refetch' in event) && event.kind === 'demands-heard') {
      const { demands } = event.data as { demands: Heard[] }
      queries.setQueryData<InfiniteData<Page>>(queryKey, (old) => old && patch(old, demands))
      if (demands.some((one) => one.demandId === looked)) {
        void renew(queries, 'GET /api/desk/demands/:demandId')
        void renew(queries, 'GET /api/desk/demands/:demandId/quotes')
      }
      return
    }
    if (!('refetch' in event) && !event.kind.startsWith('demand')) return
    void renew(queries, 'GET /api/desk/demands')
    void renew(queries, 'GET /api/desk/demands/:demandId')
  })
  return board
}

function patch(old: InfiniteData<Page>, heard: readonly Heard[]): InfiniteData<Page> {
  const byId = new Map(heard.map((one) => [one.demandId, one]))
  const patchRow = (row: Page['rows'][number]) => {
    const { people, voices, messages } = byId.get(row.demandId) ?? row
    return { ...row, people, voices, messages }
  }
  return { ...old, pages: old.pages.map((page) => ({ ...page, rows: page.rows.map(patchRow) })) }
}
