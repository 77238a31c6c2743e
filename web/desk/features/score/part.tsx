import { useFormat, useT } from '@heed/ui'
import { MetricRow } from './metric-row.tsx'
import type { Metric, Score } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import type { WhatIf } from './use-what-if.ts'
import { words } from './words.ts'

type PartProps = {
  part: Metric['part']
  data: Score
  /** The trial's answer where one is on, else the score itself. */
  shown: Pick<Score, 'parts' | 'metrics' | 'partWeights'>
  whatIf: WhatIf
}

/** One of the three parts with the metrics it is made of. */
export function Part({ part, data, shown, whatIf }: PartProps) {
  const t = useT(words)
  const { number } = useFormat()
  const { points } = useMetricWords()
  const before = data.parts[part]
  const after = shown.parts[part]
  return (
    <section className="score-part">
      <header className="h-spread">
        <h2>{t(`part.${part}`)}</h2>
        <span className="h-second h-small">{t('part.weight', { weight: number(data.partWeights[part]) })}</span>
      </header>
      <p className="score-part-number">
        {points(after)}
        {after !== before && <span className="h-second"> ← {points(before)}</span>}
      </p>
      <ul className="score-metrics">
        {data.metrics
          .filter((metric) => metric.part === part)
          .map((metric) => (
            <MetricRow
              key={metric.metric}
              metric={metric}
              tenths={shown.metrics.find((one) => one.metric === metric.metric)?.tenths ?? metric.tenths}
              whatIf={whatIf}
            />
          ))}
      </ul>
    </section>
  )
}
