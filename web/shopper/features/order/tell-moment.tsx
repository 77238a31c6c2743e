import { Ago, Countdown, Instant, Money, type ThreadStep, useT } from '@heed/ui'
import type { ReactNode } from 'react'
import type { Moment, OrderPromise } from './moments.ts'
import { words } from './words.ts'

const codes = [
  'picked-up',
  'in-transit',
  'at-destination',
  'out-for-delivery',
  'signed',
  'exception',
  'returning',
] as const

/** Words for one moment of an order, as a step on the thread. */
export function useTellMoment() {
  const t = useT(words)
  const amountOf = (of: { amountMinor: number; currency: string }) => (
    <Money value={{ minor: of.amountMinor, currency: of.currency }} />
  )

  const tellPromise = (moment: Moment & { promise: OrderPromise }, now: number): ThreadStep => {
    const { id, at, kind, promise } = moment
    const due = <Instant at={promise.dueAt} />
    const under = <span className="h-small">{t('under', { version: promise.policyVersion })}</span>
    if (kind === 'owed') {
      const state = now > promise.dueAt ? 'late' : 'owed'
      return {
        id,
        state,
        title: t.rich(`owed.${promise.kind}`, { due }),
        detail: <Owed promise={promise} under={under} />,
      }
    }
    if (kind === 'kept')
      return { id, state: 'happened', title: t(`kept.${promise.kind}`), at, detail: t.rich('kept.asSaid', { due }) }
    if (kind === 'broken')
      return { id, state: 'broken', title: t.rich(`missed.${promise.kind}`, { due }), detail: under }
    if (kind === 'annulled') return { id, state: 'happened', title: t('annulled'), detail: t('annulled.detail') }
    const amount = promise.compensation ? amountOf(promise.compensation) : ''
    if (kind === 'mending') return { id, state: 'owed', title: t.rich('mending', { amount }) }
    return { id, state: 'mended', title: t.rich('mended', { amount }), at, detail: t('mended.detail'), to: '/coupons' }
  }

  return (moment: Moment, now: number): ThreadStep => {
    const { id, at } = moment
    if ('promise' in moment) return tellPromise(moment, now)
    if (moment.kind === 'scan') {
      const code = codes.find((one) => one === moment.scan.code) ?? 'in-transit'
      const state = code === 'exception' ? 'late' : 'happened'
      const detail = [moment.scan.place, moment.scan.text].filter((part) => part !== '').join(' · ')
      return { id, state, title: t(`scan.${code}`), at, detail }
    }
    if (moment.kind === 'silent')
      return { id, state: 'late', title: t.rich('silent', { ago: <Ago at={at} /> }), detail: t('silent.detail') }
    if (moment.kind === 'unpaid') return { id, state: 'owed', title: t('unpaid'), detail: <Countdown to={at} /> }
    return { id, state: 'happened', title: t(`moment.${moment.kind}`), at }
  }

  function Owed({ promise, under }: { promise: OrderPromise; under: ReactNode }) {
    return (
      <>
        <p>
          <Countdown to={promise.dueAt} />
          {promise.owed && <> · {t.rich('owed.paid', { amount: amountOf(promise.owed) })}</>}
        </p>
        <p>{under}</p>
      </>
    )
  }
}
