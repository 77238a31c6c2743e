import { useNow } from '@heed/client'
import { useKitT } from '../words/kit-words.ts'
import { spanBetween } from '../words/phrase-time.ts'

type CountdownProps = {
  /** The moment counted to, epoch milliseconds of business time. */
  to: number
  /** Turns to the 'late' colour after the moment; false where passing it is nothing bad. */
  lateAfter?: boolean
}

/**
 * '2 h 14 min left', then '14 min 05 s left', then '3 min 20 s late'. Runs on the server's time, one ticker a page.
 * Always beside a date (`Instant`), never instead of it.
 */
export function Countdown({ to, lateAfter = true }: CountdownProps) {
  const t = useKitT()
  const now = useNow(1000)
  const span = spanBetween(now, to)
  const side = span.past ? 'late' : 'left'
  const unit = span.days > 0 ? 'days' : span.hours > 0 ? 'hours' : 'minutes'
  return (
    <span className="h-countdown" role="timer" data-late={(span.past && lateAfter) || undefined}>
      {t(`time.${side}.${unit}`, {
        days: span.days,
        hours: span.hours,
        minutes: span.minutes,
        seconds: String(span.seconds).padStart(2, '0'),
      })}
    </span>
  )
}
