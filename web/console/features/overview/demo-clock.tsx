import { clock, useNow, useWrite } from '@heed/client'
import { Button, Card, ErrorNote, Field, Instant, toast, useFormat, useT } from '@heed/ui'
import { useDemo } from '@heed/ui/demo'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hoursToNext } from './next-hour.ts'
import { words } from './words.ts'

const hoursMax = 24 * 31
/** When the cut-flower truck leaves: the hour the town's dispatch promises end at. */
const truckHour = 18

/** Moves the demo town's time forward; what falls due on the way happens as it would. */
export function DemoClock() {
  const t = useT(words)
  const { instant } = useFormat()
  const queries = useQueryClient()
  const demo = useDemo()
  const now = useNow(1000)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(0)
  const move = useWrite('POST /api/console/clock', {
    onDone: (answer) => {
      toast({ text: t('clock.moved', { time: instant(answer.now) }), tone: 'gold' })
      void queries.invalidateQueries()
    },
  })
  if (!demo) return null
  const why = demo.growing ? t('clock.growing') : undefined
  const go = (hours: number) => {
    setAsked(hours)
    move.write({ body: { hours } })
  }
  const hours = Number(typed)
  const fits = typed !== '' && hours >= 0.1 && hours <= hoursMax
  return (
    <Card>
      <h2 className="over-head">{t('clock')}</h2>
      <p className="over-now">
        <span className="h-second">{t('clock.now')}</span> <Instant at={now} />
      </p>
      <div className="over-moves" aria-busy={move.pending || undefined}>
        {([1, 6, 24] as const).map((step) => (
          <Button key={step} why={why} busy={move.pending} onClick={() => go(step)}>
            {t(`clock.${step}`)}
          </Button>
        ))}
        <Button why={why} busy={move.pending} onClick={() => go(hoursToNext(truckHour, clock.now()))}>
          {t('clock.next', { hour: truckHour })}
        </Button>
      </div>
      <form
        className="over-hours"
        onSubmit={(event) => {
          event.preventDefault()
          if (fits && !why) go(hours)
        }}
      >
        <Field
          label={t('clock.hours')}
          inputMode="decimal"
          value={typed}
          onChange={(event) => setTyped(event.target.value.replace(/[^\d.]/g, '').slice(0, 5))}
        />
        <Button type="submit" why={why ?? (fits ? undefined : `0.1–${hoursMax}`)} busy={move.pending}>
          {t('clock.go')}
        </Button>
      </form>
      {move.pending && <p role="status">{t('clock.moving', { hours: Math.round(asked * 10) / 10 })}</p>}
      {move.error != null && <ErrorNote error={move.error} slim />}
      <p className="h-second h-small">{t('clock.lead')}</p>
    </Card>
  )
}
