import type { Id, Instant } from '@heed/kernel'
import type { PolicyBody } from '../contract/policy.ts'
import { type Verdict, verdictOf } from './judge.ts'
import { localDay } from './local-time.ts'
import { makePromises, type Paid } from './make-promises.ts'
import { underCaps } from './what-is-owed.ts'

export interface SeenOrder extends Paid {
  shopId: Id
  orderId: Id
  personId: Id
  pickedUpAt: Instant | null
  signedAt: Instant | null
  cancelledAt: Instant | null
}

export interface Judged {
  order: SeenOrder
  kind: 'dispatch' | 'arrival'
  category: string
  dueAt: Instant
  judgeAt: Instant
  verdict: Verdict
  owedMinor: number | null
  /** After caps; 0 when nothing is paid. */
  paidMinor: number
  fundedBy: 'shop' | 'platform' | null
}

/**
 * Judges orders again from their times alone, each under the pack that `bodyOf` gives it: what the deadline sweep would
 * have decided, caps in the order in which promises broke.
 */
export function rejudge(
  orders: readonly SeenOrder[],
  bodyOf: (order: SeenOrder) => PolicyBody,
  now: Instant,
): Judged[] {
  const judged = orders.flatMap((order) => judgeOrder(order, bodyOf(order), now))
  payInOrder(judged, bodyOf)
  return judged
}

function judgeOrder(order: SeenOrder, body: PolicyBody, now: Instant): Judged[] {
  return makePromises(body, order).map((made) => ({
    order,
    kind: made.kind,
    category: made.category,
    dueAt: made.dueAt,
    judgeAt: made.judgeAt,
    verdict: verdictOf(made.judgeAt, {
      doneAt: made.kind === 'dispatch' ? order.pickedUpAt : order.signedAt,
      cancelledAt: order.cancelledAt,
      now,
    }),
    owedMinor: made.owed?.amountMinor ?? null,
    paidMinor: 0,
    fundedBy: made.owed?.fundedBy ?? null,
  }))
}

function payInOrder(judged: Judged[], bodyOf: (order: SeenOrder) => PolicyBody): void {
  const broken = judged.filter((one) => one.verdict === 'broken')
  broken.sort((x, y) => x.judgeAt - y.judgeAt || (x.order.orderId < y.order.orderId ? -1 : 1))
  const ofOrder = new Map<string, number>()
  const ofBuyerDay = new Map<string, number>()
  for (const one of broken) {
    const orderKey = `${one.order.shopId} ${one.order.orderId}`
    const dayKey = `${one.order.shopId} ${one.order.personId} ${localDay(one.judgeAt)}`
    const already = { orderMinor: ofOrder.get(orderKey) ?? 0, buyerDayMinor: ofBuyerDay.get(dayKey) ?? 0 }
    one.paidMinor = underCaps(one.owedMinor, bodyOf(one.order).caps, already).amountMinor ?? 0
    ofOrder.set(orderKey, already.orderMinor + one.paidMinor)
    ofBuyerDay.set(dayKey, already.buyerDayMinor + one.paidMinor)
  }
}
