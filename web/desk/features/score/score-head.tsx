import { DayLine, StateMark, useFormat, useT } from '@heed/ui'
import type { Score } from './supposed.ts'
import { useMetricWords } from './use-metric-words.ts'
import type { WhatIf } from './use-what-if.ts'
import { words } from './words.ts'

/** The number itself: by which formula, from which orders, as of when, and where it came from. */
export function ScoreHead({ data, whatIf }: { data: Score; whatIf: WhatIf }) {
  const t = useT(words)
  const { instant, number } = useFormat()
  const { points } = useMetricWords()
  const { answer } = whatIf
  const published = data.published && data.published.tenths !== data.tenths ? data.published : null
  return (
    <section aria-label={t('score')}>
      <div className="score-line">
        <span className="score-number">{points(answer?.tenths ?? data.tenths)}</span>
        {answer ? (
          <StateMark state={answer.tenths < data.tenths ? 'late' : 'heard'}>
            {t(answer.tenths === data.tenths ? 'what-if.same' : 'what-if.result', {
              before: points(data.tenths),
              after: points(answer.tenths),
            })}
          </StateMark>
        ) : (
          data.history.length > 1 && (
            <figure className="score-history">
              <DayLine days={data.history.map((day) => day.tenths)} width={220} height={48} />
              <figcaption className="h-second h-small">
                {t('history', { days: data.history.length })} · {points(data.history[0]!.tenths)} →{' '}
                {points(data.tenths)}
              </figcaption>
            </figure>
          )
        )}
      </div>
      <p className="h-second score-when">
        <span>{t('formula', { version: data.formulaVersion })}</span>
        <span>{t('asOf', { time: instant(data.asOf) })}</span>
        <span>{t('window', { from: instant(data.windowFrom, 'day'), count: number(data.validOrders) })}</span>
      </p>
      {data.stage === 'growth' && <p>{t('growth')}</p>}
      {published && (
        <p className="h-second">
          {t('published', { points: points(published.tenths), time: instant(published.asOf) })}
        </p>
      )}
      <Extras data={data} />
    </section>
  )
}

function Extras({ data }: { data: Score }) {
  const t = useT(words)
  const { number } = useFormat()
  return (['bonus', 'deductions'] as const).map(
    (kind) =>
      data[kind].length > 0 && (
        <p key={kind}>
          {t(`extra.${kind}`)}：
          {data[kind].map((one) => `${t(`extra.${one.kind}`)} ${number(one.points, 1)}`).join('，')}
        </p>
      ),
  )
}
