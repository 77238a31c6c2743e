import { useNow } from '@heed/client'
import { Button, Dialog, Instant, useFormat, useT } from '@heed/ui'
import type { Demand } from './lanes.ts'
import { words } from './words.ts'

type SnoozeDialogProps = { demand: Demand; onClose: () => void; onDecide: (hours: number) => void }

const choices = [
  { key: 'day', hours: 24 },
  { key: 'threeDays', hours: 72 },
  { key: 'week', hours: 168 },
  { key: 'month', hours: 720 },
] as const
const hourMs = 3_600_000

/** Sleeps on it: the demand leaves the lane and comes back by itself, with whatever was said meanwhile. */
export function SnoozeDialog({ demand, onClose, onDecide }: SnoozeDialogProps) {
  const t = useT(words)
  const { say } = useFormat()
  const now = useNow()
  return (
    <Dialog open onClose={onClose} title={t('snooze.title', { title: say(demand.title) })}>
      <p className="h-second">{t('snooze.note')}</p>
      <ul className="listen-snooze">
        {choices.map(({ key, hours }) => (
          <li key={key}>
            <Button onClick={() => onDecide(hours)}>{t(`snooze.${key}`)}</Button>
            <span className="h-second">
              <Instant at={now + hours * hourMs} />
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
