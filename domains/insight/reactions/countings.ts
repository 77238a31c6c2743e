import { afterSalesSaid, reviewPosted } from '@heed/care/contract'
import { revisionReleased } from '@heed/catalog/contract'
import { clipPublished, commentsPosted } from '@heed/content/contract'
import { scoreChanged } from '@heed/experience/contract'
import { impressionsServed } from '@heed/exposure/contract'
import { parcelPickedUp } from '@heed/fulfilment/contract'
import type { Fact, FactKind, Id, Instant, Tx } from '@heed/kernel'
import { demandAnswered, demandRaised } from '@heed/listening/contract'
import { breachAnnulled, promiseBroken, promiseKept, promiseMade } from '@heed/promises/contract'
import { couponIssued, orderCancelled, orderPaid, ordersImported } from '@heed/trade/contract'
import { dayStart } from '../rules/days.ts'
import { addCounts, type Count, putWaiting, setCount } from '../store/counts.ts'

export type Counting = (tx: Tx, facts: Fact<never>[], shopId: Id) => Promise<void>

interface Counted {
  kind: string
  n?: number
  amountMinor?: number
  at?: Instant
  shopId?: Id
}

/** How each kind of fact turns the flywheel, and which orders wait. */
export const countings: readonly [FactKind<unknown>, Counting][] = [
  counts(commentsPosted, ({ payload }) =>
    payload.comments.filter((one) => !one.fromHost).map((one) => ({ kind: 'words', at: one.saidAt })),
  ),
  counts(reviewPosted, ({ payload }) => [{ kind: 'reviews', at: payload.saidAt }]),
  counts(afterSalesSaid, ({ payload }) => [{ kind: 'words', at: payload.saidAt }]),
  counts(demandRaised, () => [{ kind: 'demands' }]),
  counts(revisionReleased, () => [{ kind: 'changes' }]),
  counts(clipPublished, ({ payload }) => (payload.answersDemandIds.length > 0 ? [{ kind: 'changes' }] : [])),
  counts(demandAnswered, ({ payload }) => [{ kind: 'told', n: payload.personIds.length }]),
  counts(promiseKept, ({ payload }) => [{ kind: 'kept', at: payload.keptAt }]),
  counts(promiseBroken, ({ payload }) => [{ kind: 'broken', at: payload.brokenAt }]),
  counts(breachAnnulled, () => [{ kind: 'annulled' }]),
  counts(couponIssued, ({ payload }) => [{ kind: 'coupons', amountMinor: payload.amountMinor }]),
  counts(ordersImported, ({ payload }) =>
    payload.orders.map((one) => ({
      kind: 'orders',
      at: one.paidAt,
      amountMinor: one.lines.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0),
    })),
  ),
  counts(impressionsServed, ({ payload }) =>
    payload.impressions.map((one) => ({ kind: 'impressions', shopId: one.shopId })),
  ),
  counting(orderPaid, async (tx, facts, shopId) => {
    const orders = facts.map(({ payload }) => payload)
    await addCounts(
      tx,
      orders.map((one) => countOf(shopId, one.paidAt, { kind: 'orders', amountMinor: one.totalMinor })),
    )
    await putWaiting(
      tx,
      shopId,
      'paid_at',
      orders.map((one) => ({ orderId: one.orderId, at: one.paidAt })),
    )
  }),
  counting(promiseMade, async (tx, facts, shopId) => {
    const dispatch = facts.map(({ payload }) => payload).filter((one) => one.kind === 'dispatch')
    await putWaiting(
      tx,
      shopId,
      'dispatch_due_at',
      dispatch.map((one) => ({ orderId: one.orderId, at: one.dueAt })),
    )
  }),
  counting(parcelPickedUp, (tx, facts, shopId) =>
    putWaiting(
      tx,
      shopId,
      'done_at',
      facts.map(({ payload }) => ({ orderId: payload.orderId, at: payload.pickedUpAt })),
    ),
  ),
  counting(orderCancelled, (tx, facts, shopId) =>
    putWaiting(
      tx,
      shopId,
      'done_at',
      facts.map(({ payload, at }) => ({ orderId: payload.orderId, at })),
    ),
  ),
  counting(scoreChanged, (tx, facts, shopId) => {
    const { payload } = facts.at(-1)!
    return setCount(tx, countOf(shopId, payload.asOf, { kind: 'score', n: payload.tenths }))
  }),
]

function counting<P>(
  hears: FactKind<P>,
  act: (tx: Tx, facts: Fact<P>[], shopId: Id) => Promise<void>,
): [FactKind<unknown>, Counting] {
  return [hears as unknown as FactKind<unknown>, act as unknown as Counting]
}

function counts<P>(hears: FactKind<P>, to: (fact: Fact<P>) => Counted[]): [FactKind<unknown>, Counting] {
  return counting(hears, (tx, facts, shopId) =>
    addCounts(
      tx,
      facts.flatMap((fact) => to(fact).map((one) => countOf(one.shopId ?? shopId, one.at ?? fact.at, one))),
    ),
  )
}

const countOf = (shopId: Id, at: Instant, { kind, n, amountMinor }: Counted): Count => ({
  shopId,
  dayAt: dayStart(at),
  kind,
  n: n ?? 1,
  amountMinor: amountMinor ?? 0,
})
