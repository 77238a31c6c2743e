import { type Answer, call, renew, useTopic } from '@heed/client'
import { Button, ButtonLink, Empty, NewPill, QueryBoundary, Skeleton, useHeldRows, useT } from '@heed/ui'
import { useTitle } from '@heed/ui/shell'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useMe } from '../../app/parts/use-me.ts'
import { Entry, type Said } from './entry.tsx'
import { SayOne } from './say-one.tsx'
import { words } from './words.ts'
import './voice.css'

/** A notebook of one's own words; each shows who else said so and what it became. */
export default function Voice() {
  const t = useT(words)
  useTitle(t('title'))
  return (
    <div className="voice h-stack">
      <h1>{t('title')}</h1>
      <SignedIn what={t('none')}>
        <Notebook />
      </SignedIn>
    </div>
  )
}

type Page = Answer<'GET /api/shop/voice'>

function Notebook() {
  const t = useT(words)
  const queries = useQueryClient()
  const { person } = useMe()
  const [told, setTold] = useState(false)
  const query = useInfiniteQuery({
    queryKey: ['GET /api/shop/voice', 'pages'],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/shop/voice', pageParam ? { query: { before: pageParam } } : {}),
    initialPageParam: 0,
    getNextPageParam: (page: Page) => page.next,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  useTopic(person ? `person:${person.personId}` : undefined, (event) => {
    if (!('refetch' in event) && event.kind !== 'notice') return
    setTold(true)
    void renew(queries, 'GET /api/shop/voice')
  })
  return (
    <>
      <SayOne />
      <QueryBoundary
        query={query}
        skeleton={<Skeleton shape="cards" />}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <Empty title={t('none')} detail={t('none.detail')} action={<ButtonLink to="/">{t('none.go')}</ButtonLink>} />
        }
      >
        {(rows) => <Entries rows={rows} told={told} />}
      </QueryBoundary>
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Entries({ rows, told }: { rows: Said[]; told: boolean }) {
  // Older pages are appended because the reader asked; only what arrives on top waits behind the pill.
  const held = useHeldRows(rows, (row) => row.verbatimId)
  const newest = rows.findIndex((row) => row.verbatimId === held.rows[0]?.verbatimId)
  const shown = newest > 0 ? rows.slice(newest) : rows
  return (
    <>
      <NewPill count={Math.max(0, newest)} onShow={held.show} />
      <ol className="voice-entries">
        {shown.map((row) => (
          <li key={row.verbatimId}>
            <Entry said={row} draws={told} />
          </li>
        ))}
      </ol>
    </>
  )
}
