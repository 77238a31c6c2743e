import { type Answer, call } from '@heed/client'
import { Ago, Button, QueryBoundary, Quote, Skeleton, useT } from '@heed/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Stars } from './stars.tsx'
import { words } from './words.ts'

type Page = Answer<'GET /api/open/products/:productId/reviews'>

/** What buyers say, newest first, the stars counted. */
export function Reviews({ productId }: { productId: string }) {
  const t = useT(words)
  const params = { productId }
  const reviews = useInfiniteQuery({
    queryKey: ['GET /api/open/products/:productId/reviews', { params }],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/open/products/:productId/reviews', {
        params,
        query: { limit: 5, ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: (page: Page) => page.next,
  })
  return (
    <section className="product-section">
      <h2>{t('reviews')}</h2>
      <QueryBoundary
        query={reviews}
        skeleton={<Skeleton count={3} />}
        isEmpty={(data) => data.pages[0]?.rows.length === 0}
        empty={<p className="h-second">{t('reviews.none')}</p>}
      >
        {({ pages }) => (
          <>
            <Counted stars={pages[0]?.stars ?? []} />
            <ul className="product-reviews">
              {pages.flatMap((page) =>
                page.rows.map((review) => (
                  <li key={review.reviewId}>
                    <Quote
                      size="small"
                      text={review.text === '' ? t('reviews.wordless') : review.text}
                      person={review.name}
                      source={
                        <>
                          {review.rating !== null && <Stars count={review.rating} />}
                          {review.bought && <span> {t('reviews.bought')}</span>}
                        </>
                      }
                      time={<Ago at={review.saidAt} />}
                    />
                  </li>
                )),
              )}
            </ul>
          </>
        )}
      </QueryBoundary>
      {reviews.hasNextPage && (
        <Button busy={reviews.isFetchingNextPage} onClick={() => void reviews.fetchNextPage()}>
          {t('reviews.more')}
        </Button>
      )}
    </section>
  )
}

function Counted({ stars }: { stars: number[] }) {
  const t = useT(words)
  const all = stars.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const mean = stars.reduce((sum, count, index) => sum + count * (index + 1), 0) / all
  return <p className="h-second">{t('reviews.mean', { mean: mean.toFixed(1), count: all })}</p>
}
