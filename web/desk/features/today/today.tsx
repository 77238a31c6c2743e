import { read, renew, useTopic } from '@heed/client'
import { QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { Figures } from './figures.tsx'
import { SetUp } from './set-up.tsx'
import { ToDo } from './to-do.tsx'
import { TopWords } from './top-words.tsx'
import { words } from './words.ts'
import './today.css'

/** What to do next: at most five counts, three numbers against last week, and the words that weigh most. */
export default function Today() {
  const t = useT(words)
  const { instant } = useFormat()
  const { may, person } = useMe()
  const query = useQuery({ ...read('GET /api/desk/today'), enabled: may('orders') })
  return (
    <PageShell
      title={person ? t('title', { name: person.name }) : t('title.nobody')}
      {...(query.data && { lead: t('asOf', { time: instant(query.data.asOf) }) })}
      side={may('listen') ? <TopWords /> : undefined}
    >
      <SignedIn>
        <Follow />
        {may('orders') && (
          <QueryBoundary query={query} skeleton={<Skeleton shape="rows" count={5} />}>
            {(data) => (
              <>
                <ToDo today={data} />
                <Figures today={data} />
              </>
            )}
          </QueryBoundary>
        )}
        {may('catalog') && <SetUp />}
      </SignedIn>
    </PageShell>
  )
}

const moves = ['demand-raised', 'demand-state', 'demand-answered', 'promise-broken', 'promise-kept', 'order-paid']

/** Counts follow the shop: anything that moves one of them has them read again. */
function Follow() {
  const queries = useQueryClient()
  const { topic } = useMe()
  useTopic(topic, (event) => {
    if ('refetch' in event || moves.includes(event.kind)) {
      void renew(queries, 'GET /api/desk/today')
      void renew(queries, 'GET /api/desk/demands')
    }
  })
  return null
}
