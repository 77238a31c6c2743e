import { Button, useFormat, useT } from '@heed/ui'
import type { Fix, Metric } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import type { WhatIf } from './use-what-if.ts'
import { words } from './words.ts'

type FixesProps = { fixes: readonly Fix[]; metrics: readonly Metric[]; whatIf: WhatIf }

/** What would raise the score most, best first; one press tries it. */
export function Fixes({ fixes, metrics, whatIf }: FixesProps) {
  const t = useT(words)
  const { say } = useFormat()
  const { wordValue, points } = useMetricWords()
  return (
    <aside className="score-fixes" aria-label={t('fixes')}>
      <h2>{t('fixes')}</h2>
      <p className="h-second h-small">{t(fixes.length === 0 ? 'fixes.none' : 'fixes.lead')}</p>
      <ol>
        {fixes.slice(0, fixesShown).map((fix) => {
          const metric = metrics.find((one) => one.metric === fix.metric)
          if (!metric) return null
          return (
            <li key={fix.metric}>
              <strong className="score-gain">{t('fixes.gain', { points: points(fix.gainTenths) })}</strong>
              <span>
                {say(metric.name)} {wordValue(metric.unit, fix.from)} → {wordValue(metric.unit, fix.to)}
                <span className="h-second h-small score-how">
                  {fix.cases === null ? t('fixes.time') : t('fixes.cases', { count: fix.cases })}
                </span>
              </span>
              <Button size="small" onClick={() => whatIf.suppose({ [fix.metric]: fix.to })}>
                {t('fixes.try')}
              </Button>
            </li>
          )
        })}
      </ol>
    </aside>
  )
}

const fixesShown = 4
