import { type Answer, call, read } from '@heed/client'
import { ButtonLink, Chip, Empty, Go, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { type Column, DataTable, PageShell } from '@heed/ui/desk'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { metricRows } from './screens.ts'
import type { Metric, MetricKey } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import { words } from './words.ts'
import './score.css'

type Page = Answer<'GET /api/desk/score/metrics/:metric/orders'>
type Row = Page['rows'][number]
const rowsAPage = 50

/** Exactly the rows a metric counted, newest first; or only those that pull it down. */
export default function MetricRows() {
  const t = useT(words)
  const { say } = useFormat()
  const { metric: key } = metricRows.useParams()
  const { only } = metricRows.useSearch()
  const goSearch = metricRows.useGoSearch()
  const metric = useQuery(read('GET /api/desk/score')).data?.metrics.find((one) => one.metric === key)
  const name = metric ? say(metric.name) : ''
  return (
    <PageShell
      title={t(only ? 'rows.bad' : 'rows.all', { metric: name })}
      actions={<ButtonLink to="/score">{t('rows.back')}</ButtonLink>}
    >
      <SignedIn needs="score">
        <div className="h-filter-bar">
          <Chip chosen={only === 'bad'} onChoose={() => goSearch({ only: only ? undefined : 'bad' })}>
            {t('rows.only')}
          </Chip>
        </div>
        {metric && <Rows metric={metric} only={only} />}
      </SignedIn>
    </PageShell>
  )
}

function Rows({ metric, only }: { metric: Metric; only: 'bad' | undefined }) {
  const t = useT(words)
  const { instant } = useFormat()
  const params = { metric: metric.metric as MetricKey }
  const query = { limit: rowsAPage, ...(only && { only }) }
  const rows = useInfiniteQuery({
    queryKey: ['GET /api/desk/score/metrics/:metric/orders', params, query],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/score/metrics/:metric/orders', {
        params,
        query: { ...query, ...(pageParam !== undefined && { after: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => ({ rows: data.pages.flatMap((page) => page.rows), asOf: data.pages[0]!.asOf }),
  })
  const columns = useColumns(metric)
  return (
    <QueryBoundary
      query={rows}
      skeleton={<Skeleton shape="rows" count={12} />}
      isEmpty={(data) => data.rows.length === 0}
      empty={<Empty title={t('rows.none')} />}
    >
      {(data) => (
        <>
          <p className="h-second h-small score-as-of">{t('asOf', { time: instant(data.asOf) })}</p>
          <DataTable
            label={t('title')}
            rows={data.rows}
            idOf={(row) => row.rowId}
            columns={columns}
            onMore={rows.hasNextPage ? () => void rows.fetchNextPage() : undefined}
            moreLabel={t('rows.more')}
          />
        </>
      )}
    </QueryBoundary>
  )
}

function useColumns(metric: Metric): Column<Row>[] {
  const t = useT(words)
  const { instant } = useFormat()
  const { wordValue } = useMetricWords()
  // A share counts cases, so a single row is a yes or a no.
  const value = (row: Row) => (metric.unit === 'share' ? '—' : wordValue(metric.unit, row.value))
  return [
    { key: 'when', title: t('col.when'), width: 200, cell: (row) => instant(row.at) },
    { key: 'value', title: t('col.value'), width: 160, cell: value },
    {
      key: 'effect',
      title: t('col.effect'),
      width: 200,
      cell: (row) => (
        <StateMark state={row.bad ? 'late' : 'kept'}>{t(row.bad ? 'effect.bad' : 'effect.good')}</StateMark>
      ),
    },
    {
      key: 'order',
      title: t('col.order'),
      width: 200,
      cell: (row) =>
        row.orderId === null ? (
          <span className="h-second">{t('no-order')}</span>
        ) : (
          <Go to={`/orders/${row.orderId}`} className="h-link">
            {t('open')}
          </Go>
        ),
    },
  ]
}
