import { call, renew, useTopic } from '@heed/client'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useMe } from '../../app/parts/use-me.ts'
import { type OrdersPage, type OrderTab, queryOf } from './order-tabs.ts'

const moves = ['order-', 'parcel', 'packing-', 'promise-']

/** One tab page after page; read again when the shop says that an order moved. */
export function useOrders(tab: OrderTab, warehouseId: string | undefined) {
  const queries = useQueryClient()
  const { topic } = useMe()
  const query = queryOf(tab, warehouseId)
  const list = useInfiniteQuery({
    queryKey: ['GET /api/desk/pages/orders', 'list', query] as const,
    queryFn: ({ pageParam }): Promise<OrdersPage> =>
      call('GET /api/desk/pages/orders', { query: { ...query, ...(pageParam !== undefined && { after: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: OrdersPage) => page.next ?? undefined,
    select: (data) => ({
      rows: data.pages.flatMap((page) => page.rows),
      counts: data.pages[0]!.counts,
      asOf: data.pages[0]!.asOf,
    }),
  })
  useTopic(topic, (event) => {
    if ('refetch' in event || moves.some((move) => event.kind.startsWith(move)))
      void renew(queries, 'GET /api/desk/pages/orders')
  })
  return list
}
