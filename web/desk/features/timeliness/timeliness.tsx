import { clock, read } from '@heed/client'
import { Button, Card, Chip, Empty, Figure, QueryBoundary, Select, Skeleton, useFormat, useT } from '@heed/ui'
import { PageShell } from '@heed/ui/desk'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { SignedIn } from '../../app/parts/signed-in.tsx'
import { useSpan } from '../../app/parts/use-span.ts'
import { DayTable } from './day-table.tsx'
import { timeliness } from './screens.ts'
import { SegmentTable } from './segment-table.tsx'
import { type Timeliness as Answer, queryOf, rowsPath, type SliceSearch, windowOf } from './slice.ts'
import { words } from './words.ts'
import './timeliness.css'

const DayChart = lazy(() => import('./day-chart.tsx'))

/** Find the slow stretch: four figures, a bar a day, a row a stretch; everything opens its orders. */
export default function Timeliness() {
  const t = useT(words)
  return (
    <PageShell title={t('title')} lead={t('lead')}>
      <SignedIn needs="orders">
        <Filters />
        <Found />
      </SignedIn>
    </PageShell>
  )
}

function Found() {
  const t = useT(words)
  const search = timeliness.useSearch()
  const window = windowOf(search.days, clock.now())
  const found = useQuery(read('GET /api/desk/timeliness', { query: queryOf(search, window) }))
  return (
    <QueryBoundary
      query={found}
      skeleton={<Skeleton shape="cards" count={3} />}
      isEmpty={(data) => data.figures.parcels === 0}
      empty={<Empty title={t('empty')} detail={t('empty.detail')} />}
    >
      {(data) => (
        <div className="h-stack time-page">
          <Figures data={data} search={search} window={window} />
          <Card>
            <div className="h-spread">
              <h2 className="time-head">{t('chart')}</h2>
              <span className="h-second h-small">
                <span className="time-line-key">{t('chart.promised')}</span> · {t('chart.hint')}
              </span>
            </div>
            <Suspense fallback={<div className="time-chart" />}>
              <DayChart days={data.days} slowest={data.figures.slowest} search={search} />
            </Suspense>
            <DayTable days={data.days} search={search} />
          </Card>
          <SegmentTable rows={data.segments} slowest={data.figures.slowest} search={search} window={window} />
        </div>
      )}
    </QueryBoundary>
  )
}

type FiguresProps = { data: Answer; search: SliceSearch; window: { from: number; until: number } }

function Figures({ data, search, window }: FiguresProps) {
  const t = useT(words)
  const { percent, number } = useFormat()
  const span = useSpan()
  const kept = useQuery(read('GET /api/desk/promises/kept', { query: { ...window, kind: 'dispatch' } })).data
  const { figures, asOf } = data
  const slow = data.segments.find((one) => one.segment === figures.slowest)
  return (
    <div className="time-figures">
      <Figure
        size="large"
        label={t('kept')}
        value={kept?.keptShare == null ? t('kept.none') : percent(kept.keptShare)}
        {...(kept && { asOf: kept.asOf })}
        to={rowsPath({}, window, { late: 'yes' })}
        version={kept && `${t('kept.of', { due: number(kept.due), broken: number(kept.broken) })} · ${t('kept.whole')}`}
      />
      <Figure
        size="large"
        label={t('median')}
        value={figures.medianMs === null ? t('none') : span(figures.medianMs)}
        asOf={asOf}
        to={rowsPath(search, window)}
        version={t('median.of', { count: number(figures.signed) })}
      />
      <Figure
        size="large"
        label={t('slowest')}
        value={figures.slowest === null ? t('none') : t(`seg.${figures.slowest}`)}
        asOf={asOf}
        {...(figures.slowest !== null && { to: rowsPath(search, window, { segment: figures.slowest }) })}
        {...(slow && { version: t('slowest.of', { span: span(slow.p50Ms) }) })}
      />
      <Figure
        size="large"
        label={t('late')}
        value={figures.late}
        unit={t('late.unit')}
        asOf={asOf}
        to={rowsPath(search, window, { late: 'yes' })}
        version={t('late.of', { count: number(figures.parcels) })}
      />
    </div>
  )
}

function Filters() {
  const t = useT(words)
  const { say, number } = useFormat()
  const search = timeliness.useSearch()
  const goSearch = timeliness.useGoSearch()
  const set = useQuery(read('GET /api/desk/shipping')).data
  const days = search.days ?? '30'
  const pick = (name: 'route' | 'warehouse' | 'carrier', options: { value: string; label: string }[]) => (
    <Select
      label={t(name)}
      options={[{ value: '', label: t(`${name}.all`) }, ...options]}
      value={search[name] ?? ''}
      onChoose={(value) => goSearch({ [name]: value === '' ? undefined : value })}
    />
  )
  const some = search.route ?? search.warehouse ?? search.carrier
  return (
    <search className="h-filter-bar">
      <fieldset className="h-filter-chips" aria-label={t('days')}>
        {(['7', '14', '30'] as const).map((one) => (
          <Chip key={one} chosen={days === one} onChoose={() => goSearch({ days: one })}>
            {t(`days.${one}`)}
          </Chip>
        ))}
      </fieldset>
      {set &&
        pick(
          'route',
          set.routes.map((one) => ({ value: one.route, label: `${one.route} ${number(one.parcels)}` })),
        )}
      {set &&
        set.warehouses.length > 1 &&
        pick(
          'warehouse',
          set.warehouses.map((one) => ({ value: one.warehouseId, label: say(one.name) })),
        )}
      {set &&
        pick(
          'carrier',
          set.carriers.map((one) => ({ value: one.carrier, label: say(one.name) })),
        )}
      {some !== undefined && (
        <Button
          size="small"
          kind="quiet"
          onClick={() => goSearch({ route: undefined, warehouse: undefined, carrier: undefined })}
        >
          {t('clear')}
        </Button>
      )}
    </search>
  )
}
