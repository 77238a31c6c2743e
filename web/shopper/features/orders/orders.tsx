import { type Answer, call, renew, useTopic } from '@heed/client'
import { Button, ButtonLink, Empty, NewPill, QueryBoundary, Skeleton, useHeldRows, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import type { OrderCard } from '../../app/parts/order-standing.ts'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { OrderRow } from './order-row.tsx'
import { words } from './words.ts'
import './orders.css'

/** My orders, what needs me first. */
export default function Orders() {
  const t = useT(words)
  useTitle(t('title'))
  return (
    <div className="h-stack">
      <h1>{t('title')}</h1>
      <SignedIn what={t('none.detail')}>
        <List />
      </SignedIn>
    </div>
  )
}

type Page = Answer<'GET /api/shop/pages/orders'>

/** Whatever moves an order, its promises or its money. */
const moves = /^(order-|promise-|breach-|compensation-|refund-|parcel-)/

function List() {
  const t = useT(words)
  const queries = useQueryClient()
  const { person } = useMe()
  const query = useInfiniteQuery({
    queryKey: ['GET /api/shop/pages/orders', 'pages'],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/shop/pages/orders', pageParam ? { query: { after: pageParam } } : {}),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if ('refetch' in event || moves.test(event.kind)) void renew(queries, 'GET /api/shop/pages/orders')
  })
  return (
    <>
      <QueryBoundary
        query={query}
        skeleton={<Skeleton shape="cards" />}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <Empty title={t('none')} detail={t('none.detail')} action={<ButtonLink to="/">{t('none.go')}</ButtonLink>} />
        }
      >
        {(rows) => <Rows key={rows.length} rows={rows} />}
      </QueryBoundary>
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Rows({ rows }: { rows: OrderCard[] }) {
  const held = useHeldRows(rows, (row) => row.orderId)
  return (
    <>
      <NewPill count={held.fresh} onShow={held.show} />
      <ul className="orders-list">
        {held.rows.map((order) => (
          <li key={order.orderId}>
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
    </>
  )
}
