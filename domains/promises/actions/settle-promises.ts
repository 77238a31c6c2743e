import type { Id, Tx } from '@heed/kernel'
import { breachAnnulled, promiseKept } from '../contract/facts.ts'
import type { Seen } from '../rules/earliest-by-order.ts'
import { annulBreaches, keepPromises, type Moved, moveKeptEarlier } from '../store/promises.ts'

/**
 * The event a promise waited for has happened at `at` (the event's time, not the news'). In time: open becomes kept, and
 * a breach already decided is annulled, what was paid for it stays paid. Too late: nothing; the sweep judges.
 */
export async function settlePromises(
  tx: Tx,
  shopId: Id,
  kind: 'dispatch' | 'arrival',
  seen: readonly Seen[],
): Promise<void> {
  const orderIds = seen.map((one) => one.orderId)
  const ats = seen.map((one) => one.at)
  for (const one of await keepPromises(tx, shopId, kind, orderIds, ats)) sayKept(tx, shopId, one)
  for (const one of await annulBreaches(tx, shopId, kind, orderIds, ats))
    tx.say(
      breachAnnulled,
      { promiseId: one.promiseId, orderId: one.orderId, personId: one.personId, keptAt: one.keptAt },
      { shopId, key: one.orderId },
    )
  await moveKeptEarlier(tx, shopId, kind, orderIds, ats)
}

function sayKept(tx: Tx, shopId: Id, one: Moved): void {
  const { promiseId, orderId, personId, kind, dueAt, keptAt } = one
  tx.say(promiseKept, { promiseId, orderId, personId, kind, dueAt, keptAt }, { shopId, key: orderId })
}
