import { read, useWrite } from '@heed/client'
import { Button, ErrorNote, Field, Select, Sheet, StateMark, toast, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { countUp } from './count-up.ts'
import type { OrderRow } from './order-tabs.ts'
import { words } from './words.ts'

/** A carrier and a number an order; numbers of one roll count up from the first. */
export function LabelSheet({ rows, onClose }: { rows: readonly OrderRow[]; onClose: () => void }) {
  const t = useT(words)
  const { say } = useFormat()
  const carriers = useQuery(read('GET /api/desk/shipping')).data?.carriers ?? []
  const roll = useRoll(rows, carriers[0]?.carrier)
  const label = useWrite('POST /api/desk/parcels/label', {
    renews: ['GET /api/desk/pages/orders'],
    onDone: ({ rows: done }) =>
      toast({ text: t('label.done', { count: done.filter((one) => one.outcome === 'labelled').length }) }),
  })
  const outcomes = new Map(label.answer?.rows.map((one) => [one.orderId, one.outcome]))
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('label.title')}
      actions={
        label.answer ? (
          <Button kind="main" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <Button
            kind="main"
            busy={label.pending}
            why={roll.labels.length === 0 ? t('label.nothing') : undefined}
            onClick={() => label.write({ body: { labels: roll.labels } })}
          >
            {t('label.save', { count: roll.labels.length })}
          </Button>
        )
      }
    >
      <div className="h-stack">
        <p className="h-second">{t('label.lead')}</p>
        {label.error != null && <ErrorNote error={label.error} slim />}
        <Select
          label={t('label.carrier')}
          options={carriers.map((one) => ({ value: one.carrier, label: say(one.name) }))}
          value={roll.carrier}
          onChoose={roll.setCarrier}
        />
        {rows.length > 1 && (
          <Field
            label={t('label.first')}
            note={t('label.first.note')}
            maxLength={60}
            value={roll.first}
            onChange={(event) => roll.setFirst(event.target.value)}
          />
        )}
        {rows.map((row, nth) => (
          <div key={row.orderId} className="orders-weigh">
            <Field
              label={t('label.number', { buyer: row.buyer })}
              maxLength={60}
              value={roll.numberOf(row.orderId, nth)}
              onChange={(event) => roll.type(row.orderId, event.target.value)}
            />
            <LabelOutcome outcome={outcomes.get(row.orderId)} />
          </div>
        ))}
      </div>
    </Sheet>
  )
}

/** What is typed so far: a carrier, the first number, and those changed by hand; and the labels it comes to. */
function useRoll(rows: readonly OrderRow[], usual: string | undefined) {
  const [chosen, setCarrier] = useState<string | null>(null)
  const [first, setFirst] = useState('')
  const [typed, setTyped] = useState<Record<string, string>>({})
  const carrier = chosen ?? usual ?? null
  const numberOf = (orderId: string, nth: number) => typed[orderId] ?? (first === '' ? '' : countUp(first, nth))
  const labels = rows.flatMap(({ orderId }, nth) => {
    const trackingNumber = numberOf(orderId, nth).trim()
    return carrier !== null && trackingNumber !== '' ? [{ orderId, carrier, trackingNumber }] : []
  })
  const type = (orderId: string, number: string) => setTyped({ ...typed, [orderId]: number })
  return { carrier, setCarrier, first, setFirst, numberOf, type, labels }
}

type Outcome =
  | 'labelled'
  | 'known'
  | 'no-such-order'
  | 'cancelled'
  | 'stopped-at-scale'
  | 'number-taken'
  | 'no-warehouse'

function LabelOutcome({ outcome }: { outcome: Outcome | undefined }) {
  const t = useT(words)
  if (!outcome) return null
  const good = outcome === 'labelled' || outcome === 'known'
  return <StateMark state={good ? 'kept' : 'broken'}>{t(`label.${outcome}`)}</StateMark>
}
