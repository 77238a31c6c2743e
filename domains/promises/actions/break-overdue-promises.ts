import { day, type Id, type Kernel, type Tx } from '@heed/kernel'
import { promiseBroken } from '../contract/facts.ts'
import { localDay } from '../rules/local-time.ts'
import { underCaps } from '../rules/what-is-owed.ts'
import {
  breakPromises,
  type DuePromise,
  type Excuse,
  lockBuyers,
  lockDuePromises,
  type NewBreach,
  readAlreadyPaid,
} from '../store/due.ts'

/**
 * Judges promises whose last moment (due + grace) has passed: breach, compensation and facts in one transaction, at most
 * one per order and kind whoever sweeps beside us. Answers how many promises it broke.
 *
 * Three things make it safe to pay without a person looking: the rows are locked and move only from `open`; nothing is
 * judged while a fact that could excuse it is unread; and sweeps that pay one buyer take turns, so that caps hold.
 */
export async function breakOverduePromises(
  kernel: Pick<Kernel, 'db'>,
  excuses: readonly Excuse[],
  limit: number,
): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'timer:promises' }, async (tx) => {
    const due = await lockDuePromises(tx, excuses, limit)
    if (due.length === 0) return 0
    const breaches = await decide(tx, due)
    const won = await breakPromises(tx, breaches)
    const broken = breaches.map((breach, index) => ({ breach, promise: due[index]! }))
    for (const { breach, promise } of broken) if (won.has(promise.promiseId)) sayBroken(tx, promise, breach)
    return due.length
  })
}

async function decide(tx: Tx, due: readonly DuePromise[]): Promise<NewBreach[]> {
  const paying = due.filter((one) => one.owedMinor !== null)
  const paid = await paidSoFar(tx, paying)
  return due.map((one) => {
    const brokenDay = localDay(one.judgeAt)
    const keys = [orderKey(one), buyerDayKey(one, brokenDay)] as const
    const already = { orderMinor: paid.get(keys[0]) ?? 0, buyerDayMinor: paid.get(keys[1]) ?? 0 }
    const caps = { perOrderMinor: one.capOrderMinor, perBuyerDayMinor: one.capBuyerDayMinor }
    const { amountMinor, unpaidWhy } = underCaps(one.owedMinor, caps, already)
    if (amountMinor !== null) for (const key of keys) paid.set(key, (paid.get(key) ?? 0) + amountMinor)
    return {
      shopId: one.shopId,
      promiseId: one.promiseId,
      orderId: one.orderId,
      personId: one.personId,
      kind: one.kind,
      brokenAt: one.judgeAt,
      brokenDay,
      compensationId: amountMinor === null ? null : tx.newId(),
      amountMinor,
      currency: one.currency,
      fundedBy: amountMinor === null ? null : one.fundedBy,
      expiresAt: amountMinor === null ? null : tx.now + (one.validDays ?? 30) * day,
      unpaidWhy,
    }
  })
}

async function paidSoFar(tx: Tx, paying: readonly DuePromise[]): Promise<Map<string, number>> {
  const paid = new Map<string, number>()
  if (paying.length === 0) return paid
  await lockBuyers(tx, [...new Set(paying.map((one) => `${one.shopId} ${one.personId}`))])
  const rows = await readAlreadyPaid(tx, {
    shopIds: paying.map((one) => one.shopId),
    personIds: paying.map((one) => one.personId),
    orderIds: paying.map((one) => one.orderId),
    days: paying.map((one) => localDay(one.judgeAt)),
  })
  for (const row of rows)
    for (const key of [orderKey(row), buyerDayKey(row, row.day)]) paid.set(key, (paid.get(key) ?? 0) + row.amountMinor)
  return paid
}

const orderKey = (one: { shopId: Id; orderId: Id }) => `order ${one.shopId} ${one.orderId}`
const buyerDayKey = (one: { shopId: Id; personId: Id }, dayNumber: number) =>
  `buyer ${one.shopId} ${one.personId} ${dayNumber}`

function sayBroken(tx: Tx, promise: DuePromise, breach: NewBreach): void {
  const { promiseId, orderId, personId, kind, dueAt, policyId, policyVersion, shopId } = promise
  const compensation = breach.compensationId
    ? {
        compensationId: breach.compensationId,
        amountMinor: breach.amountMinor!,
        currency: breach.currency,
        payAs: 'coupon' as const,
        fundedBy: promise.fundedBy!,
        expiresAt: breach.expiresAt!,
      }
    : null
  tx.say(
    promiseBroken,
    {
      promiseId,
      orderId,
      personId,
      kind,
      dueAt,
      brokenAt: breach.brokenAt,
      policyId,
      policyVersion,
      compensation,
      unpaidWhy: breach.unpaidWhy as 'none-owed' | null,
    },
    { shopId, key: orderId },
  )
}
