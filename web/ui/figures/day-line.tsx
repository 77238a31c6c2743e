import { formatNumber } from '../words/format.ts'
import { useKitT } from '../words/kit-words.ts'
import { useLocale } from '../words/locale.ts'

type DayLineProps = {
  /** One number a day, oldest first. */
  days: readonly number[]
  width?: number
  height?: number
}

/** A line of the last days with today's dot; read aloud as its numbers. Scaled from zero, so that flat looks flat. */
export function DayLine({ days, width = 84, height = 24 }: DayLineProps) {
  const t = useKitT()
  const language = useLocale()
  const points = placeDays(days, width, height)
  const last = points.at(-1)
  const values = days.map((value) => formatNumber(value, language)).join(language === 'zh' ? '、' : ', ')
  return (
    <svg
      className="h-day-line"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('dayLine.label', { days: days.length, values })}
    >
      <path d={`M0 ${height - 0.5}H${width}`} className="base" />
      <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last[0]} cy={last[1]} r="2.5" />}
    </svg>
  )
}

const inset = 3

function placeDays(days: readonly number[], width: number, height: number): (readonly [number, number])[] {
  const top = Math.max(1, ...days)
  const step = days.length > 1 ? (width - 2 * inset) / (days.length - 1) : 0
  return days.map((value, index) => {
    const y = height - inset - (Math.max(0, value) / top) * (height - 2 * inset)
    return [Math.round((inset + index * step) * 10) / 10, Math.round(y * 10) / 10] as const
  })
}
