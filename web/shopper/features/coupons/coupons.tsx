import { type Answer, call, renew, useTopic } from '@heed/client'
import { Button, Empty, QueryBoundary, Skeleton, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { CouponCard } from './coupon-card.tsx'
import { words } from './words.ts'
import './coupons.css'

/** Every coupon says why it is there: none of them was asked for. */
export default function Coupons() {
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

type Page = Answer<'GET /api/shop/coupons'>

function List() {
  const t = useT(words)
  const queries = useQueryClient()
  const { person } = useMe()
  const query = useInfiniteQuery({
    queryKey: ['GET /api/shop/coupons', 'pages'],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/shop/coupons', pageParam ? { query: { after: pageParam } } : {}),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if ('refetch' in event || event.kind === 'coupon-issued') void renew(queries, 'GET /api/shop/coupons')
  })
  return (
    <QueryBoundary
      query={query}
      skeleton={<Skeleton shape="cards" />}
      isEmpty={(rows) => rows.length === 0}
      empty={<Empty title={t('none')} detail={t('none.detail')} />}
    >
      {(rows) => (
        <>
          <ul className="coupon-list">
            {rows.map((coupon) => (
              <li key={coupon.couponId}>
                <CouponCard coupon={coupon} />
              </li>
            ))}
          </ul>
          {query.hasNextPage && (
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </>
      )}
    </QueryBoundary>
  )
}
