import type { CareAnswers } from '@heed/care/contract'
import { day, hour, type Id, type Tx } from '@heed/kernel'
import type { ListeningAnswers } from '@heed/listening/contract'
import { dayStart, keptShare } from '../rules/days.ts'
import { countWaiting, readCounts } from '../store/counts.ts'

const riskAheadMs = 4 * hour

/** What to do next, and this week's seven days against the seven before. */
export async function today(tx: Tx, shopId: Id, upstream: { care: CareAnswers; listening: ListeningAnswers }) {
  const { unshipped, lateRisk } = await countWaiting(tx, shopId, tx.now + riskAheadMs)
  const owed = await upstream.care.owed(tx, shopId)
  const thisWeek = dayStart(tx.now) - 6 * day
  const counts = await readCounts(tx, shopId, thisWeek - 7 * day)
  const sum = (kind: string, isNow: boolean, of: 'n' | 'amountMinor' = 'n') =>
    counts.filter((one) => one.kind === kind && one.dayAt >= thisWeek === isNow).reduce((all, one) => all + one[of], 0)
  const kept = (isNow: boolean) =>
    keptShare({ kept: sum('kept', isNow), broken: sum('broken', isNow), annulled: sum('annulled', isNow) })
  return {
    asOf: tx.now,
    todo: {
      lateRisk,
      unshipped,
      newDemands: await upstream.listening.openDemandCount(tx, shopId),
      repliesOwed: owed.replies,
      claims: owed.claims,
    },
    oldestOwedAt: owed.oldestAt,
    numbers: {
      orders: { now: sum('orders', true), before: sum('orders', false) },
      salesMinor: { now: sum('orders', true, 'amountMinor'), before: sum('orders', false, 'amountMinor') },
      promisesKept: { now: kept(true), before: kept(false) },
    },
    currency: 'CNY',
  }
}
