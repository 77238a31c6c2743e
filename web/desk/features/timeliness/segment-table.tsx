import { Go, StateMark, useFormat, useT } from '@heed/ui'
import type { CSSProperties } from 'react'
import { useSpan } from '../../app/parts/use-span.ts'
import { rowsPath, type Segment, type SegmentRow, type SliceSearch } from './slice.ts'
import { words } from './words.ts'

type SegmentTableProps = {
  rows: readonly SegmentRow[]
  slowest: Segment | null
  search: SliceSearch
  window: { from: number; until: number }
}

/** A row a stretch: how long for half and for nine in ten, how many, whose it is, and whether it got better. */
export function SegmentTable({ rows, slowest, search, window }: SegmentTableProps) {
  const t = useT(words)
  const { number } = useFormat()
  const span = useSpan()
  const longest = Math.max(1, ...rows.map((row) => row.p90Ms))
  return (
    <section className="time-scroll time-segments" aria-label={t('segments')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('segment')}</th>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('p50')}</th>
            <th scope="col">{t('p90')}</th>
            <td />
            <th scope="col">{t('n')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const to = rowsPath(search, window, { segment: row.segment })
            return (
              <tr key={row.segment} data-slowest={row.segment === slowest || undefined}>
                <th scope="row">
                  <i className="time-swatch" data-segment={row.segment} aria-hidden="true" />
                  <Go to={to}>{t(`seg.${row.segment}`)}</Go>
                </th>
                <td>{t(`owner.${row.owner}`)}</td>
                <td>
                  <Go to={to}>{span(row.p50Ms)}</Go>
                </td>
                <td>
                  <Go to={to}>{span(row.p90Ms)}</Go>
                </td>
                <td aria-hidden="true">
                  <span
                    className="time-spread"
                    style={{ '--half': row.p50Ms / longest, '--most': row.p90Ms / longest } as CSSProperties}
                  />
                </td>
                <td>
                  <Go to={to}>{number(row.parcels)}</Go>
                </td>
                <td>
                  <Change ms={row.changeMs} p50Ms={row.p50Ms} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Less than a twentieth is no change worth a word. */
const noticeable = 0.05

function Change({ ms, p50Ms }: { ms: number | null; p50Ms: number }) {
  const t = useT(words)
  const span = useSpan()
  if (ms === null) return <span className="h-second">—</span>
  if (Math.abs(ms) < p50Ms * noticeable) return <span className="h-second">{t('same')}</span>
  return (
    <StateMark state={ms < 0 ? 'kept' : 'late'}>
      {t(ms < 0 ? 'faster' : 'slower', { span: span(Math.abs(ms)) })}
    </StateMark>
  )
}
