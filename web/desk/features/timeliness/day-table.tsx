import { Go, useFormat, useT } from '@heed/ui'
import { useSpan } from '../../app/parts/use-span.ts'
import { type Day, noonOfDay, rowsPath, type SliceSearch, segments, windowOfDay } from './slice.ts'
import { words } from './words.ts'

/** The chart's numbers as a table: for those who hear the page, and for the keyboard. */
export function DayTable({ days, search }: { days: readonly Day[]; search: SliceSearch }) {
  const t = useT(words)
  const { instant, number } = useFormat()
  const span = useSpan()
  return (
    <details className="time-days">
      <summary>{t('chart.table')}</summary>
      <div className="time-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {segments.map((segment) => (
                <th key={segment} scope="col">
                  {t(`seg.${segment}`)}
                </th>
              ))}
              <th scope="col">{t('promised')}</th>
              <th scope="col">{t('parcels')}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((day) => (
              <tr key={day.day}>
                <th scope="row">{instant(noonOfDay(day.day), 'day', 'Asia/Shanghai')}</th>
                {segments.map((segment) => {
                  const ms = day.medians[segment]
                  return (
                    <td key={segment}>
                      {ms === undefined ? (
                        '—'
                      ) : (
                        <Go to={rowsPath(search, windowOfDay(day.day), { segment })}>{span(ms)}</Go>
                      )}
                    </td>
                  )
                })}
                <td>{day.promisedMs === null ? '—' : span(day.promisedMs)}</td>
                <td>
                  <Go to={rowsPath(search, windowOfDay(day.day))}>{number(day.parcels)}</Go>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
