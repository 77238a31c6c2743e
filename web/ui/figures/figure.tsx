import type { ReactNode } from 'react'
import { Go } from '../shell/go.tsx'
import { formatInstant, formatNumber } from '../words/format.ts'
import { useKitT } from '../words/kit-words.ts'
import { useLocale } from '../words/locale.ts'

export type FigureProps = {
  label: ReactNode
  /** A number is grouped in the reader's way; an element (Money, Countdown) stands as it is. */
  value: number | ReactNode
  unit?: ReactNode
  digits?: number
  /** When it was true, epoch milliseconds. */
  asOf?: number
  /** The rows that make it, same filter in the address. A figure without rows is a bug unless it is a setting. */
  to?: string
  /** Which rule or formula made it: 'formula 2025-03'. */
  version?: ReactNode
  /** Beside the number: '+12 vs last week', a DayLine. */
  beside?: ReactNode
  size?: 'large' | 'normal'
}

/** A number with its unit, its moment and the way to the rows behind it. */
export function Figure({ label, value, unit, digits, asOf, to, version, beside, size = 'normal' }: FigureProps) {
  const t = useKitT()
  const language = useLocale()
  const number = (
    <>
      <span className="h-figure-value">
        {typeof value === 'number' ? formatNumber(value, language, digits) : value}
      </span>
      {unit !== undefined && <span className="h-figure-unit">{unit}</span>}
    </>
  )
  return (
    <div className="h-figure" data-size={size}>
      <div className="h-figure-label">{label}</div>
      <div className="h-figure-line">
        {to === undefined ? (
          <span>{number}</span>
        ) : (
          <Go to={to} className="h-figure-open">
            {number}
          </Go>
        )}
        {beside}
      </div>
      {(asOf !== undefined || version !== undefined) && (
        <div className="h-figure-when">
          {asOf !== undefined && <span>{t('figure.asOf', { time: formatInstant(asOf, 'short', language) })}</span>}
          {version !== undefined && <span>{version}</span>}
        </div>
      )}
    </div>
  )
}
