import { read, useWrite } from '@heed/client'
import { Button, Dialog, ErrorNote, Field, StateMark, toast, useFormat, useT } from '@heed/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/parts/use-me.ts'
import type { OrderRow } from './order-tabs.ts'
import { words } from './words.ts'

const renews = [
  'GET /api/desk/pages/orders',
  'GET /api/desk/orders/:orderId/parcels',
  'GET /api/desk/orders/:orderId',
] as const

type Stopped = NonNullable<OrderRow['stopped']>

/** Why the scale holds this parcel back, and the two ways on: weigh again, or say that the weight is right. */
export function StoppedNote({ orderId }: { orderId: string }) {
  const t = useT(words)
  const { number } = useFormat()
  const held = useQuery(read('GET /api/desk/pages/orders', { query: { tab: 'stopped' } }))
  const stopped = held.data?.rows.find((row) => row.orderId === orderId)?.stopped
  if (!stopped) return null
  return (
    <section className="order-stopped" aria-label={t('state.stopped')}>
      <StateMark state="broken">{t('state.stopped')}</StateMark>
      <h2>{t(`stopped.title.${stopped.lane}`)}</h2>
      <p>
        {t('stopped.detail', {
          expected: number(stopped.expectedGrams),
          measured: number(stopped.measuredGrams),
          grams: number(apartOf(stopped)),
        })}{' '}
        {t(`stopped.cause.${stopped.lane}`)}
      </p>
      <WaysOn orderId={orderId} stopped={stopped} />
    </section>
  )
}

const apartOf = ({ measuredGrams, expectedGrams }: Stopped) => Math.abs(measuredGrams - expectedGrams)

function WaysOn({ orderId, stopped }: { orderId: string; stopped: Stopped }) {
  const t = useT(words)
  const { number } = useFormat()
  const { may } = useMe()
  const [sure, setSure] = useState(false)
  const [grams, setGrams] = useState('')
  const pack = useWrite('POST /api/desk/parcels/pack', {
    renews: [...renews],
    onDone: ({ rows: [one] }) =>
      toast({
        text:
          one?.outcome === 'stopped'
            ? t('stopped.still', { measured: number(one.measuredGrams ?? 0) })
            : t('pack.packed'),
      }),
  })
  const needs = may('ship') ? undefined : t('ship.needs')
  return (
    <>
      {pack.error != null && <ErrorNote error={pack.error} slim />}
      <form
        className="order-weigh"
        onSubmit={(event) => {
          event.preventDefault()
          if (grams !== '' && !needs) pack.write({ body: { parcels: [{ orderId, measuredGrams: Number(grams) }] } })
        }}
      >
        <Field
          label={t('stopped.again')}
          inputMode="numeric"
          value={grams}
          onChange={(event) => setGrams(event.target.value.replace(/\D/g, '').slice(0, gramsDigitsMax))}
        />
        <Button type="submit" busy={pack.pending} why={needs ?? (grams === '' ? t('pack.nothing') : undefined)}>
          {t('stopped.weigh')}
        </Button>
        <Button kind="quiet" onClick={() => setSure(true)}>
          {t('stopped.right')}
        </Button>
      </form>
      {sure && <LetPass stopped={stopped} onClose={() => setSure(false)} />}
    </>
  )
}

const gramsDigitsMax = 6

function LetPass({ stopped, onClose }: { stopped: Stopped; onClose: () => void }) {
  const t = useT(words)
  const { number } = useFormat()
  const pass = useWrite('POST /api/desk/diagnosis/:caseId/resolve', {
    renews: [...renews],
    onDone: () => {
      toast({ text: t('stopped.passed') })
      onClose()
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('stopped.right.title')}
      actions={
        <Button
          kind="danger"
          busy={pass.pending}
          onClick={() => pass.write({ params: { caseId: stopped.caseId }, body: { resolution: 'weight-is-right' } })}
        >
          {t('stopped.right.confirm')}
        </Button>
      }
    >
      <p>{t('stopped.right.detail', { grams: number(apartOf(stopped)) })}</p>
      {pass.error != null && <ErrorNote error={pass.error} slim />}
    </Dialog>
  )
}
