import { Card, Chip, Thread, useFormat, useT } from '@heed/ui'
import type { Score } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import { words } from './words.ts'

/** What each version of the formula makes of the same days, and what a version lifted off the shop. */
export function Versions({ data }: { data: Score }) {
  const t = useT(words)
  const { say, number } = useFormat()
  const { points } = useMetricWords()
  const oldestFirst = data.versions.toSorted((a, b) => a.effectiveFrom - b.effectiveFrom)
  return (
    <Card>
      <h2 className="score-versions-head">{t('versions')}</h2>
      <Thread
        label={t('versions')}
        steps={oldestFirst.map((one) => ({
          id: one.version,
          state: 'happened',
          title: (
            <>
              {t('formula', { version: one.version })} <strong>{points(one.tenths)}</strong>{' '}
              {one.binds && <Chip tone="gold">{t('versions.binds')}</Chip>}
            </>
          ),
          detail: (
            <>
              <p>{say(one.says)}</p>
              {one.dropped.map((metric) => (
                <p key={metric.metric}>
                  {t('versions.dropped', { metric: say(metric.name), count: number(metric.casesAWeek) })}
                </p>
              ))}
            </>
          ),
        }))}
      />
    </Card>
  )
}
