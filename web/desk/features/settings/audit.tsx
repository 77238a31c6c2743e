import { type Answer, call, read } from '@heed/client'
import { Button, Empty, QueryBoundary, Skeleton, useFormat, useT } from '@heed/ui'
import { type Column, DataTable } from '@heed/ui/desk'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { words } from './words.ts'

type Page = Answer<'GET /api/desk/audit'>
type Row = Page['rows'][number]

/** What happened in the shop and who did it; the log every part of the product writes to. */
export function Audit() {
  const t = useT(words)
  const log = useInfiniteQuery({
    queryKey: ['GET /api/desk/audit', 'log'],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/audit', { query: pageParam === undefined ? {} : { after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.rows),
  })
  const columns = useColumns()
  return (
    <div className="h-stack">
      <div className="h-spread">
        <p className="h-second">{t('audit.lead')}</p>
        <AsOf />
      </div>
      <QueryBoundary
        query={log}
        skeleton={<Skeleton shape="rows" count={12} />}
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty title={t('audit.none')} />}
      >
        {(rows) => (
          <>
            <DataTable label={t('tab.audit')} rows={rows} idOf={(row) => row.cursor} columns={columns} />
            {log.hasNextPage && (
              <p className="set-more">
                <Button busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                  {t('more')}
                </Button>
              </p>
            )}
          </>
        )}
      </QueryBoundary>
    </div>
  )
}

function AsOf() {
  const t = useT(words)
  const { instant } = useFormat()
  const now = useQuery(read('GET /api/open/demo')).data?.now
  return now === undefined ? null : <span className="h-second h-small">{t('asOf', { time: instant(now) })}</span>
}

function useColumns(): Column<Row>[] {
  const t = useT(words)
  const { instant } = useFormat()
  return [
    { key: 'at', title: t('audit.at'), width: 184, cell: (row) => instant(row.at) },
    { key: 'what', title: t('audit.what'), width: 280, cell: (row) => <code>{row.name}</code> },
    { key: 'who', title: t('audit.who'), width: 320, cell: (row) => wordActor(t, row.actor) },
    {
      key: 'key',
      title: t('audit.key'),
      width: 320,
      cell: (row) => <code className="h-second">{row.key}</code>,
    },
  ]
}

const tailLength = 4

/** A person by the end of their identifier, or the part of the product that acted by its own name. */
function wordActor(t: (key: 'audit.someone' | 'audit.works', params: Record<string, string>) => string, actor: string) {
  return actor.startsWith('person:')
    ? t('audit.someone', { tail: actor.slice(-tailLength) })
    : t('audit.works', { name: actor.replace(/^(reader|timer):/, '') })
}
