import { read } from '@heed/client'
import { Go, QueryBoundary, Quote, Skeleton, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

/** What people want of this product now, in a line each. */
export function AskedOf({ productId }: { productId: string }) {
  const t = useT(words)
  const { say } = useFormat()
  const query = useQuery(read('GET /api/desk/demands', { query: { productId, limit: 6 } }))
  return (
    <section className="goods-asked" aria-label={t('asked')}>
      <h2 className="goods-heading">{t('asked')}</h2>
      <QueryBoundary
        query={query}
        skeleton={<Skeleton count={5} />}
        isEmpty={(data) => data.rows.length === 0}
        empty={<p className="h-second">{t('asked.none')}</p>}
      >
        {(data) => (
          <ul className="h-stack">
            {data.rows.map((demand) => (
              <li key={demand.demandId}>
                <Go to={`/listening?demand=${demand.demandId}`} className="goods-demand">
                  <strong className="goods-wanted">{say(demand.title)}</strong>
                  <span className="h-second">{t('people', { count: demand.people })}</span>
                </Go>
                {demand.quotes[0] && (
                  <Quote
                    size="small"
                    text={demand.quotes[0].text}
                    marks={demand.quotes[0].marks}
                    lang={demand.quotes[0].lang}
                    person={demand.quotes[0].name}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </section>
  )
}
