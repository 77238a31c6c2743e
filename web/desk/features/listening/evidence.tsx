import { type Answer, call } from '@heed/client'
import { Ago, Button, Chip, ErrorNote, Quote, Skeleton, useT } from '@heed/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Detail } from './demand-side.tsx'
import type { Demand } from './lanes.ts'
import { Source } from './source.tsx'
import { words } from './words.ts'

type Page = Answer<'GET /api/desk/demands/:demandId/quotes'>
export type Said = Page['rows'][number]

type EvidenceProps = {
  demand: Demand
  channels: Detail['channels'] | undefined
  /** The words picked out: a reply goes to those who said them, and they can be given another meaning. */
  picked: readonly Said[]
  onPick: (picked: readonly Said[]) => void
}

/** Every word of a demand, newest first, older ones as one asks for them. */
export function Evidence({ demand, channels, picked, onPick }: EvidenceProps) {
  const t = useT(words)
  const { demandId } = demand
  const query = useInfiniteQuery({
    queryKey: ['GET /api/desk/demands/:demandId/quotes', { params: { demandId } }],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/demands/:demandId/quotes', {
        params: { demandId },
        query: pageParam === undefined ? {} : { before: pageParam },
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  if (query.isError) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton count={6} />
  const turn = (said: Said) =>
    onPick(picked.some((one) => isSame(one, said)) ? picked.filter((one) => !isSame(one, said)) : [...picked, said])
  return (
    <div className="listen-evidence">
      {channels && channels.length > 1 && (
        <p className="listen-facts">
          {channels.map((one) => (
            <span key={one.channel}>
              {t(`channel.${one.channel}` as 'channel.review')} {one.messages}
            </span>
          ))}
        </p>
      )}
      <ul>
        {query.data.map((said) => (
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
