import { Go, useFormat, useT } from '@heed/ui'
import type { CSSProperties } from 'react'
import { clampTo, type Metric, rangeOf } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import type { WhatIf } from './use-what-if.ts'
import { words } from './words.ts'

type MetricRowProps = { metric: Metric; tenths: number; whatIf: WhatIf }

/** One metric: its value, its points, and the way to the rows that make it and those that pull it down. */
export function MetricRow({ metric, tenths, whatIf }: MetricRowProps) {
  const t = useT(words)
  const { say, number } = useFormat()
  const { wordValue, points } = useMetricWords()
  const tried = whatIf.on ? whatIf.supposed[metric.metric] : undefined
  return (
    <li>
      <div className="h-spread">
        <strong>{say(metric.name)}</strong>
        <span className="h-second h-small">{t('metric.weight', { weight: number(metric.weight) })}</span>
      </div>
      <div className="h-spread">
        <span>
          <Go to={`/score/${metric.metric}`} className="score-value">
            {wordValue(metric.unit, metric.value)}
          </Go>
          {tried !== undefined && <strong> → {wordValue(metric.unit, tried)}</strong>}
        </span>
        <span>{t('metric.points', { points: points(tenths) })}</span>
      </div>
      <span className="score-bar" aria-hidden="true" style={{ '--share': tenths / 1_000 } as CSSProperties} />
      {whatIf.on && <Slider metric={metric} tried={tried} whatIf={whatIf} />}
      <div className="h-spread h-small h-second">
        {metric.denominator === 0 ? (
          <span>{t('why.nothing-counted', { points: points(metric.tenths) })}</span>
        ) : (
          <>
            <Go to={`/score/${metric.metric}`} className="score-rows">
              {t('metric.rows', { count: number(metric.denominator) })}
            </Go>
            {metric.bad > 0 && (
              <Go to={`/score/${metric.metric}?only=bad`} className="score-rows score-bad">
                {t('metric.bad', { count: number(metric.bad) })}
              </Go>
            )}
          </>
        )}
        {metric.why === 'small-sample' && <span>{t('why.small-sample')}</span>}
      </div>
    </li>
  )
}

function Slider({ metric, tried, whatIf }: { metric: Metric; tried: number | undefined; whatIf: WhatIf }) {
  const t = useT(words)
  const { say } = useFormat()
  const { wordValue } = useMetricWords()
  const range = rangeOf(metric)
  const value = clampTo(range, tried ?? metric.value ?? range.min)
  return (
    <input
      className="score-slider"
      type="range"
      {...range}
      value={value}
      aria-label={t('what-if.slide', { metric: say(metric.name) })}
      aria-valuetext={wordValue(metric.unit, value)}
      // The better end is always on the right.
      style={{ direction: metric.better === 'low' ? 'rtl' : 'ltr' }}
      onChange={(event) => whatIf.suppose({ [metric.metric]: Number(event.target.value) })}
    />
  )
}
