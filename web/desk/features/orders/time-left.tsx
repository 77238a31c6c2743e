import { useNow } from '@heed/client'
import { Countdown, StateMark, useT } from '@heed/ui'
import { type OrderRow, pressureOf } from './order-tabs.ts'
import { words } from './words.ts'

const marks = { over: 'broken', soon: 'late', ample: 'owed' } as const

/** How long is left until the promised time, in words with a glyph; once judged, what became of it. */
export function TimeLeft({ promise, still }: { promise: OrderRow['promise']; still: boolean }) {
  const t = useT(words)
  const now = useNow()
  if (!promise) return <span className="h-second">{t('left.none')}</span>
  if (promise.state === 'kept' || promise.state === 'annulled')
    return <StateMark state="kept">{t(promise.state)}</StateMark>
  if (promise.state === 'void') return <span className="h-second">{t('void')}</span>
  if (promise.state === 'broken' && !still) return <StateMark state="broken">{t('broken')}</StateMark>
  const pressure = pressureOf(promise.dueAt, now)
  return (
    <span className="orders-left" data-pressure={pressure}>
      <StateMark state={marks[pressure]}>
        <Countdown to={promise.dueAt} />
      </StateMark>
    </span>
  )
}
