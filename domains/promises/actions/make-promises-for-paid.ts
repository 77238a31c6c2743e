import type { Id, Instant, Tx } from '@heed/kernel'
import { promiseMade } from '../contract/facts.ts'
import { shippingPolicyId } from '../contract/policy.ts'
import { type Made, makePromises } from '../rules/make-promises.ts'
import { type PolicyVersion, versionFor } from '../rules/which-version.ts'
import { insertPaidOrders, type SeenTimes } from '../store/orders.ts'
import { readPolicies } from '../store/policies.ts'
import { insertPromises, type NewPromise } from '../store/promises.ts'
import { settlePromises } from './settle-promises.ts'

export interface PaidFact {
  orderId: Id
  personId: Id
  paidAt: Instant
  totalMinor: number
  currency: string
  categories: string[]
  city: string
  province: string
  termsId: string | null
  routeHours: number | null
}

/**
 * Promises what the pack in force (or the terms the buyer was shown) promises, and freezes policy, version, amount and
 * caps on each promise. Orders seen before are left alone; a pick-up or cancellation whose news came first is applied.
 */
export async function makePromisesForPaid(tx: Tx, shopId: Id, paid: readonly PaidFact[]): Promise<void> {
  const versions = await readPolicies(tx, shippingPolicyId)
  const bound = paid.flatMap((order) => {
    const version = versionFor(versions, shippingPolicyId, order.termsId, order.paidAt)
    return version ? [{ order, version, made: makePromises(version.body, order) }] : []
  })
  if (bound.length === 0) return
  const seen = await insertPaidOrders(
    tx,
    shopId,
    bound.map(({ order, version }) => ({ ...order, policyId: version.id, policyVersion: version.version })),
  )
  const bySeen = new Map(seen.map((one) => [one.orderId, one]))
  const fresh = bound.flatMap(({ order, version, made }) =>
    bySeen.has(order.orderId)
      ? made
          .filter((one) => !cancelledBefore(bySeen.get(order.orderId)!, one))
          .map((one) => ({ made: one, row: promiseRow(tx.newId(), order, version, one) }))
      : [],
  )
  const inserted = await insertPromises(
    tx,
    shopId,
    fresh.map((one) => one.row),
  )
  for (const { row, made } of fresh) if (inserted.has(row.promiseId)) sayMade(tx, shopId, row, made)
  await applyWhatCameFirst(tx, shopId, bound, bySeen)
}

const cancelledBefore = (seen: SeenTimes, made: Made): boolean =>
  seen.cancelledAt !== null && seen.cancelledAt <= made.judgeAt

function promiseRow(promiseId: Id, order: PaidFact, version: PolicyVersion, made: Made): NewPromise {
  return {
    promiseId,
    orderId: order.orderId,
    personId: order.personId,
    kind: made.kind,
    category: made.category,
    dueAt: made.dueAt,
    judgeAt: made.judgeAt,
    policyId: version.id,
    policyVersion: version.version,
    owedMinor: made.owed?.amountMinor ?? null,
    currency: version.body.currency,
    fundedBy: made.owed?.fundedBy ?? null,
    validDays: made.owed?.validDays ?? null,
    capOrderMinor: version.body.caps.perOrderMinor,
    capBuyerDayMinor: version.body.caps.perBuyerDayMinor,
  }
}

function sayMade(tx: Tx, shopId: Id, row: NewPromise, made: Made): void {
  const { promiseId, orderId, personId, kind, dueAt, policyId, policyVersion } = row
  const owed = made.owed && {
    amountMinor: made.owed.amountMinor,
    currency: made.owed.currency,
    payAs: made.owed.payAs,
    fundedBy: made.owed.fundedBy,
  }
  tx.say(
    promiseMade,
    { promiseId, orderId, personId, kind, dueAt, graceMs: made.graceMs, policyId, policyVersion, owed },
    { shopId, key: orderId },
  )
}

async function applyWhatCameFirst(
  tx: Tx,
  shopId: Id,
  bound: { order: PaidFact }[],
  bySeen: Map<Id, SeenTimes>,
): Promise<void> {
  for (const [kind, timeOf] of [
    ['dispatch', (one: SeenTimes) => one.pickedUpAt],
    ['arrival', (one: SeenTimes) => one.signedAt],
  ] as const) {
    const done = bound.flatMap(({ order }) => {
      const seen = bySeen.get(order.orderId)
      const at = seen ? timeOf(seen) : null
      return at === null ? [] : [{ orderId: order.orderId, personId: order.personId, at }]
    })
    if (done.length > 0) await settlePromises(tx, shopId, kind, done)
  }
}
