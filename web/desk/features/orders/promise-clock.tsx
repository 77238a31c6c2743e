import { useNow } from '@heed/client'
import { Instant, StateMark, useT } from '@heed/ui'
import type { CSSProperties } from 'react'
import { useSpan } from '../../app/parts/use-span.ts'
import type { OrderPromise, Parcel } from './order-story.ts'
import { words } from './words.ts'

type PromiseClockProps = { paidAt: number; promise: OrderPromise; parcel: Parcel | undefined }

/** Where the time between payment and the promised moment went, whose it was, and what is left of it. */
export function PromiseClock({ paidAt, promise, parcel }: PromiseClockProps) {
  const t = useT(words)
  const span = useSpan()
  const now = useNow()
  const labelled = parcel?.labelledAt ?? null
  const done = parcel?.pickedUpAt ?? promise.keptAt
  const until = done ?? now
  const end = Math.max(promise.dueAt, until)
  const share = (from: number, to: number) => Math.max(0, (to - from) / (end - paidAt))
  const parts = [
    {
      key: 'warehouse',
      ms: (labelled ?? until) - paidAt,
      share: share(paidAt, labelled ?? until),
      running: labelled === null && done === null,
    },
    ...(labelled === null
      ? []
      : [{ key: 'carrier', ms: until - labelled, share: share(labelled, until), running: done === null }]),
  ] as { key: 'warehouse' | 'carrier'; ms: number; share: number; running: boolean }[]
  const over = until > promise.dueAt
  const rest = Math.abs(promise.dueAt - until)
  const restWord = over ? 'clock.over' : done === null ? 'clock.left' : 'clock.spare'
  return (
    <section className="order-clock" aria-label={t('clock')}>
      <div className="h-spread">
        <h2>{t('clock')}</h2>
        <StateMark state={over ? 'broken' : done === null ? 'owed' : 'kept'}>
          {t(restWord)} {span(rest)}
        </StateMark>
      </div>
      <div className="order-track" role="img" aria-label={t('clock.label')}>
        {parts.map((part) => (
          <i key={part.key} data-part={part.key} style={{ '--share': part.share } as CSSProperties} />
        ))}
        <b style={{ '--at': share(paidAt, promise.dueAt) } as CSSProperties} />
      </div>
      <div className="h-spread h-small h-second">
        <Instant at={paidAt} />
        <Instant at={promise.dueAt} />
      </div>
      <dl className="order-parts">
        {parts.map((part) => (
          <div key={part.key} data-part={part.key}>
            <dt>{t(`clock.${part.key}`)}</dt>
            <dd>
              {span(part.ms)} {part.running && <span className="h-second h-small">{t('clock.running')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
