import { type Answer, call } from '@heed/client'
import { Ago, Button, Chip, ErrorNote, Quote, Skeleton, useT } from '@heed/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Detail } from './demand-side.tsx'
import { type Filter, Filters } from './filters.tsx'
import type { Demand } from './lanes.ts'
import { Source } from './source.tsx'
import { words } from './words.ts'

type Page = Answer<'GET /api/desk/demands/:demandId/quotes'>
export type Said = Page['rows'][number]

type EvidenceProps = {
  demand: Demand
  detail: Detail | undefined
  /** The words picked out: a reply goes to those who said them, and they can be given another meaning. */
  picked: readonly Said[]
  onPick: (picked: readonly Said[]) => void
}

/** Every word of a demand, newest first, older ones as one asks for them. */
export function Evidence({ demand, detail, picked, onPick }: EvidenceProps) {
  const t = useT(words)
  const { demandId } = demand
  const [filter, setFilter] = useState<Filter>({})
  const query = useInfiniteQuery({
    queryKey: ['GET /api/desk/demands/:demandId/quotes', { params: { demandId } }, filter],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/demands/:demandId/quotes', {
        params: { demandId },
        query: { ...filter, ...(pageParam !== undefined && { after: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  const turn = (said: Said) =>
    onPick(picked.some((one) => isSame(one, said)) ? picked.filter((one) => !isSame(one, said)) : [...picked, said])
  return (
    <div className="listen-evidence">
      <Filters detail={detail} filter={filter} onFilter={setFilter} />
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton count={6} />}
      {query.data?.length === 0 && <p className="h-second">{t('words.none')}</p>}
      <ul>
        {query.data?.map((said) => (
          <li key={said.verbatimId}>
            <OneSaid said={said} chosen={picked.some((one) => isSame(one, said))} onChoose={turn} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('words.more')}
        </Button>
      )}
    </div>
  )
}

const isSame = (one: Said, other: Said) => one.verbatimId === other.verbatimId

type OneSaidProps = { said: Said; chosen: boolean; onChoose: (said: Said) => void }

function OneSaid({ said, chosen, onChoose }: OneSaidProps) {
  const t = useT(words)
  const { personId } = said
  return (
    <div className="listen-said">
      <label className="listen-choose">
        <input type="checkbox" checked={chosen} onChange={() => onChoose(said)} />
        <span className="h-heard-only">{t('words.pick', { text: said.text })}</span>
      </label>
      <Quote
        size="small"
        text={said.text}
        marks={said.marks}
        lang={said.lang}
        person={personId === null ? t('words.unsigned') : said.name}
        source={
          <span className="listen-said-source">
            <Source said={said} />
            {said.bought && <Chip tone="pine">{t('words.bought')}</Chip>}
          </span>
        }
        time={<Ago at={said.saidAt} />}
      />
    </div>
  )
}
