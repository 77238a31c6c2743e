import { Countdown, Instant, Money, StateMark, useT } from '@heed/ui'
import type { ReactNode } from 'react'
import { standingOf } from '../../app/parts/order-standing.ts'
import type { Order } from './moments.ts'
import { words } from './words.ts'

/** The one sentence of this page: a date first, the countdown second, and what is paid if it is missed. */
export function Headline({ order, now }: { order: Order; now: number }) {
  const t = useT(words)
  const standing = standingOf(order, now)
  if (standing.kind === 'unpaid')
    return <Lines title={t('unpaid')} note={t.rich('unpaid.note', { left: <Countdown to={standing.at} /> })} />
  if (standing.kind === 'cancelled') return <Lines title={t('cancelled')} note={t(whyCancelled(order))} />
  if (standing.kind === 'refunded') {
    const amount = <Money value={{ minor: order.refundedMinor, currency: order.currency }} />
    return <Lines title={t('refunded')} note={t.rich('refunded.note', { amount })} />
  }
  if (standing.kind === 'on-the-way') return <Lines title={t('onTheWay')} note={t('onTheWay.note')} />
  if (standing.kind === 'arrived') {
    const note = <Instant at={standing.at} />
    return <Lines mark={<StateMark state="kept" />} title={t('arrived')} note={note} />
  }
  const { promise } = standing
  const due = <Instant at={promise.dueAt} />
  if (standing.kind === 'broken') {
    const paid = promise.compensation
    const amount = paid && <Money value={{ minor: paid.amountMinor, currency: paid.currency }} />
    return (
      <Lines
        mark={<StateMark state="broken" />}
        title={t(`broken.${promise.kind}`)}
        note={amount ? t.rich('broken.paid', { due, amount }) : t.rich('broken.unpaid', { due })}
      />
    )
  }
  return (
    <Lines
      title={t.rich(`owed.${promise.kind}`, { due })}
      note={
        <>
          <Countdown to={promise.dueAt} />
          {promise.owed && (
            <span className="order-owed">
              {t.rich('owed.paid', {
                amount: <Money value={{ minor: promise.owed.amountMinor, currency: promise.owed.currency }} />,
              })}
            </span>
          )}
        </>
      }
    />
  )
}

function Lines({ mark, title, note }: { mark?: ReactNode; title: ReactNode; note: ReactNode }) {
  return (
    <div className="order-headline">
      {mark}
      <h1>{title}</h1>
      <p>{note}</p>
    </div>
  )
}

function whyCancelled({ cancelledWhy }: Order): 'cancelled.unpaid' | 'cancelled.buyer' | 'cancelled.shop' {
  if (cancelledWhy === 'by-buyer') return 'cancelled.buyer'
  return cancelledWhy === 'by-shop' ? 'cancelled.shop' : 'cancelled.unpaid'
}
