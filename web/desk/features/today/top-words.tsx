import { read } from '@heed/client'
import { Ago, Go, QueryBoundary, Quote, Skeleton, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

/** The three demands that weigh most, each in one person's words. */
export function TopWords() {
  const t = useT(words)
  const { say } = useFormat()
  const query = useQuery(read('GET /api/desk/demands', { query: { limit: 3 } }))
  return (
    <section className="today-words" aria-label={t('words')}>
      <h2>{t('words')}</h2>
      <QueryBoundary
        query={query}
        skeleton={<Skeleton count={6} />}
        isEmpty={(data) => data.rows.length === 0}
        empty={<p className="h-second">{t('words.none')}</p>}
      >
        {(data) => (
          <ol className="h-stack">
            {data.rows.map((demand) => {
              const quote = demand.quotes[0]
              return (
                <li key={demand.demandId}>
                  {quote && (
                    <Quote
                      text={quote.text}
                      marks={quote.marks}
                      lang={quote.lang}
                      person={quote.name}
                      time={<Ago at={quote.saidAt} />}
                    />
                  )}
                  <Go to={`/listening?demand=${demand.demandId}`} className="h-link">
                    {t('words.others', { title: say(demand.title), count: demand.people })}
                  </Go>
                </li>
              )
            })}
          </ol>
        )}
      </QueryBoundary>
    </section>
  )
}
