import { Ago, Button, Countdown, Thread, type ThreadState, type ThreadStep, useFormat, useT } from '@heed/ui'
import { useState } from 'react'
import type { Moment, OrderPromise } from './order-story.ts'
import { words } from './words.ts'

const scansShown = 3

type OrderThreadProps = {
  story: readonly Moment[]
  total: { minor: number; currency: string }
  carrierName: (key: string) => string
}

/** The order from payment to its open end: what happened, what is owed, where it broke and was made good. */
export function OrderThread({ story, total, carrierName }: OrderThreadProps) {
  const t = useT(words)
  const [all, setAll] = useState(false)
  // The pick-up is what the promise is judged by: it is never folded away.
  const scans = story.filter((one) => one.kind === 'scan' && one.scan.code !== 'picked-up')
  const hidden = new Set(all ? [] : scans.slice(0, -scansShown).map((one) => one.id))
  const tell = useTell(total, carrierName)
  return (
    <>
      <Thread label={t('thread')} steps={story.filter((one) => !hidden.has(one.id)).map(tell)} />
      {hidden.size > 0 && (
        <Button size="small" kind="quiet" onClick={() => setAll(true)}>
          {t('scans.more', { count: hidden.size })}
        </Button>
      )}
    </>
  )
}

const states: Record<Moment['kind'], ThreadState> = {
  placed: 'happened',
  paid: 'happened',
  cancelled: 'happened',
  refund: 'happened',
  labelled: 'happened',
  scan: 'happened',
  kept: 'happened',
  owed: 'owed',
  silent: 'late',
  broken: 'broken',
  mended: 'mended',
  annulled: 'mended',
}

function useTell(total: { minor: number; currency: string }, carrierName: (key: string) => string) {
  const t = useT(words)
  const { money, instant } = useFormat()
  const currency = total.currency
  const title = (moment: Moment) => {
    switch (moment.kind) {
      case 'placed':
      case 'cancelled':
      case 'annulled':
        return t(`step.${moment.kind}`)
      case 'paid':
        return t('step.paid', { money: money(total) })
      case 'refund':
        return t('step.refund', { money: money({ minor: moment.amountMinor, currency }) })
      case 'labelled':
        return t('step.labelled', {
          carrier: carrierName(moment.parcel.carrier),
          number: moment.parcel.trackingNumber,
        })
      case 'scan':
        return wordScan(t, moment.scan.code)
      case 'silent':
        return t.rich('silent', { ago: <Ago at={moment.at} /> })
      case 'mended':
        return t('step.mended', {
          money: money({ minor: moment.promise.compensation?.amountMinor ?? 0, currency }),
        })
      case 'owed':
        return t(`step.owed.${moment.promise.kind}`, { time: instant(moment.at) })
      default:
        return t(`step.${moment.kind}.${moment.promise.kind}`)
    }
  }
  return (moment: Moment): ThreadStep => ({
    id: moment.id,
    state: states[moment.kind],
    title: title(moment),
    ...(moment.kind !== 'silent' && moment.kind !== 'owed' && { at: moment.at }),
    detail: <MomentDetail moment={moment} />,
  })
}

function MomentDetail({ moment }: { moment: Moment }) {
  if (moment.kind === 'scan') return [moment.scan.place, moment.scan.text].filter(Boolean).join(' · ')
  if (moment.kind === 'refund') return moment.reason
  if (moment.kind === 'owed')
    return (
      <>
        <Countdown to={moment.at} />
        <PolicyLine promise={moment.promise} />
      </>
    )
  if (moment.kind === 'kept' || moment.kind === 'broken') return <PolicyLine promise={moment.promise} />
  return null
}

/** Which version of the rule bound this order, and what it owes. */
function PolicyLine({ promise }: { promise: OrderPromise }) {
  const t = useT(words)
  const { money } = useFormat()
  const owed = promise.owed
    ? t('policy.owed', { money: money({ minor: promise.owed.amountMinor, currency: promise.owed.currency }) })
    : t('policy.none')
  return (
    <p className="h-small">
      {t('policy', { version: promise.policyVersion })} · {owed}
    </p>
  )
}

const told = [
  'label-created',
  'picked-up',
  'in-transit',
  'at-destination',
  'out-for-delivery',
  'signed',
  'exception',
  'returning',
] as const

function wordScan(t: (key: `scan.${(typeof told)[number]}`) => string, code: string): string {
  const known = told.find((one) => one === code)
  return known ? t(`scan.${known}`) : code
}
