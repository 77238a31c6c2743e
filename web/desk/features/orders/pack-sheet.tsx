import { useWrite } from '@heed/client'
import { Button, ErrorNote, Field, Sheet, StateMark, toast, useFormat, useT } from '@heed/ui'
import { useState } from 'react'
import type { OrderRow } from './order-tabs.ts'
import { words } from './words.ts'

const gramsMax = 1_000_000

/** One weight an order, as the scale says; each row then tells whether it agrees. */
export function PackSheet({ rows, onClose }: { rows: readonly OrderRow[]; onClose: () => void }) {
  const t = useT(words)
  const { say } = useFormat()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const pack = useWrite('POST /api/desk/parcels/pack', {
    renews: ['GET /api/desk/pages/orders'],
    onDone: ({ rows: done }) => {
      const count = (outcome: string) => done.filter((one) => one.outcome === outcome).length
      toast({ text: t('pack.done', { packed: count('packed'), stopped: count('stopped') }) })
    },
  })
  const parcels = rows.flatMap(({ orderId }) => {
    const measuredGrams = Number(typed[orderId])
    return Number.isInteger(measuredGrams) && measuredGrams > 0 && measuredGrams <= gramsMax
      ? [{ orderId, measuredGrams }]
      : []
  })
  const outcomes = new Map(pack.answer?.rows.map((one) => [one.orderId, one]))
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('pack.title')}
      actions={
        pack.answer ? (
          <Button kind="main" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <Button
            kind="main"
            busy={pack.pending}
            why={parcels.length === 0 ? t('pack.nothing') : undefined}
            onClick={() => pack.write({ body: { parcels } })}
          >
            {t('pack.save', { count: parcels.length })}
          </Button>
        )
      }
    >
      <div className="h-stack">
        <p className="h-second">{t('pack.lead')}</p>
        {pack.error != null && <ErrorNote error={pack.error} slim />}
        {rows.map((row) => (
          <div key={row.orderId} className="orders-weigh">
            <Field
              label={t('pack.grams', { buyer: row.buyer })}
              note={row.lines.map((line) => `${say(line.title)} ${say(line.name)} × ${line.quantity}`).join('，')}
              inputMode="numeric"
              pattern="[0-9]*"
              value={typed[row.orderId] ?? ''}
              onChange={(event) => setTyped({ ...typed, [row.orderId]: event.target.value.replace(/\D/g, '') })}
            />
            <PackOutcome outcome={outcomes.get(row.orderId)} />
          </div>
        ))}
      </div>
    </Sheet>
  )
}

type Outcome = {
  outcome: 'packed' | 'stopped' | 'no-such-order' | 'cancelled' | 'already-labelled'
  expectedGrams?: number | undefined
  measuredGrams?: number | undefined
  lane?: 'missed' | 'wrong' | undefined
}

function PackOutcome({ outcome }: { outcome: Outcome | undefined }) {
  const t = useT(words)
  const { number } = useFormat()
  if (!outcome) return null
  if (outcome.outcome === 'stopped') {
    const grams = { expected: number(outcome.expectedGrams ?? 0), measured: number(outcome.measuredGrams ?? 0) }
    return <StateMark state="broken">{t(`pack.stopped.${outcome.lane ?? 'missed'}`, grams)}</StateMark>
  }
  return <StateMark state={outcome.outcome === 'packed' ? 'kept' : 'late'}>{t(`pack.${outcome.outcome}`)}</StateMark>
}
