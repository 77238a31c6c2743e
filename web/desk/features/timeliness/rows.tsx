import { type Answer, call, useNow } from '@heed/client'
import { ButtonLink, Empty, Go, QueryBoundary, Skeleton, StateMark, useFormat, useT } from '@heed/ui'
import { type Column, DataTable, PageShell } from '@heed/ui/desk'
import { useInfiniteQuery } from '@tanstack/react-query'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useSpan } from '../../app/parts/use-span.ts'
import { timelinessRows } from './screens.ts'
import { queryOf, windowOf } from './slice.ts'
import { words } from './words.ts'
import './timeliness.css'

type Page = Answer<'GET /api/desk/timeliness/orders'>
type Row = Page['rows'][number]

/** The orders behind a figure: which ones, how long, and the way to each. */
export default function TimelinessRows() {
  const t = useT(words)
  const { instant } = useFormat()
  const { segment, late, from, until } = useSlice()
  const title = late ? t('rows.late') : segment ? t('rows.segment', { segment: t(`seg.${segment}`) }) : t('rows.all')
  return (
    <PageShell
      title={title}
      lead={t('rows.window', { from: instant(from), until: instant(until) })}
      actions={<ButtonLink to="/timeliness">{t('rows.back')}</ButtonLink>}
    >
      <SignedIn needs="orders">
        <Rows />
      </SignedIn>
    </PageShell>
  )
}

function Rows() {
  const t = useT(words)
  const { instant } = useFormat()
  const search = useSlice()
  const { from, until, segment, late } = search
  const query = { ...queryOf(search, { from, until }), ...(segment && { segment }), ...(late && { late }) }
  const rows = useInfiniteQuery({
    queryKey: ['GET /api/desk/timeliness/orders', query],
    queryFn: ({ pageParam }): Promise<Page> =>
      call('GET /api/desk/timeliness/orders', {
        query: { ...query, ...(pageParam !== undefined && { after: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    select: (data) => ({ rows: data.pages.flatMap((page) => page.rows), asOf: data.pages[0]!.asOf }),
  })
  const columns = useColumns()
  return (
    <QueryBoundary
      query={rows}
      skeleton={<Skeleton shape="rows" count={12} />}
      isEmpty={(data) => data.rows.length === 0}
      empty={<Empty title={t('rows.none')} />}
    >
      {(data) => (
        <>
          <p className="h-second h-small time-as-of">{t('asOf', { time: instant(data.asOf) })}</p>
          <DataTable
            label={t('rows.title')}
            rows={data.rows}
            idOf={(row) => row.parcelId}
            columns={columns}
            onMore={rows.hasNextPage ? () => void rows.fetchNextPage() : undefined}
            moreLabel={t('rows.more')}
          />
        </>
      )}
    </QueryBoundary>
  )
}

/** What the address asks for; without a window, the last thirty days. */
function useSlice() {
  const search = timelinessRows.useSearch()
  const month = windowOf('30', useNow(3_600_000))
  return { ...search, from: search.from ?? month.from, until: search.until ?? month.until }
}

function useColumns(): Column<Row>[] {
  const t = useT(words)
  const { instant } = useFormat()
  const span = useSpan()
  const at = (ms: number | null) => (ms === null ? <span className="h-second">{t('not-yet')}</span> : instant(ms))
  return [
    { key: 'took', title: t('col.took'), width: 104, cell: (row) => <strong>{span(row.ms)}</strong> },
    {
      key: 'order',
      title: t('col.order'),
      width: 120,
      cell: (row) => (
        <Go to={`/orders/${row.orderId}`} className="h-link">
          {t('open')}
        </Go>
      ),
    },
    { key: 'route', title: t('col.route'), width: 128, cell: (row) => row.route },
    { key: 'carrier', title: t('col.carrier'), width: 136, cell: (row) => row.trackingNumber },
    { key: 'paid', title: t('col.paid'), width: 156, cell: (row) => instant(row.paidAt) },
    { key: 'due', title: t('col.due'), width: 156, cell: (row) => at(row.dispatchDueAt) },
    {
      key: 'picked',
      title: t('col.picked'),
      width: 172,
      cell: (row) =>
        row.pickedUpAt !== null && row.dispatchDueAt !== null && row.pickedUpAt > row.dispatchDueAt ? (
          <StateMark state="late">{instant(row.pickedUpAt)}</StateMark>
        ) : (
          at(row.pickedUpAt)
        ),
    },
    { key: 'signed', title: t('col.signed'), width: 156, cell: (row) => at(row.signedAt) },
  ]
}
