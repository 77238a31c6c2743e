import { assert, day, type Id, type Instant, limit, type Tx } from '@heed/kernel'
import type { PolicyBody } from '../contract/policy.ts'
import { type Compared, compareJudgements } from '../rules/compare-judgements.ts'
import { rejudge, type SeenOrder } from '../rules/rejudge.ts'
import { readPaidOrders } from '../store/orders.ts'
import { readPolicies } from '../store/policies.ts'

const dryRunOrders = limit('promises.dry-run-orders', 100_000, 'held in memory while judged; said when reached')
const examplesMax = 20

export interface DryRun extends Compared {
  asOf: Instant
  from: Instant
  until: Instant
  orders: number
  /** More orders were there than were judged. */
  truncated: boolean
  people: { paidBefore: number; paidAfter: number }
  shopIds: Id[]
}

/** Judges the last days' orders twice, under what they were promised and under the draft. Writes nothing. */
export async function dryRunPolicy(
  tx: Tx,
  ask: { policyId: string; body: PolicyBody; days: number },
): Promise<DryRun | null> {
  const versions = await readPolicies(tx, ask.policyId)
  if (versions.length === 0) return null
  const bodies = new Map(versions.map((one) => [one.version, one.body]))
  const from = tx.now - ask.days * day
  const rows = await readPaidOrders(tx, {
    policyId: ask.policyId,
    from,
    until: tx.now + 1,
    rowsMax: dryRunOrders.max + 1,
  })
  const orders = rows.slice(0, dryRunOrders.max)
  const frozen = new Map(orders.map((one) => [one.orderId, one.policyVersion]))
  const frozenBody = (order: SeenOrder): PolicyBody => {
    const body = bodies.get(frozen.get(order.orderId)!)
    assert(body, 'versions are never deleted')
    return body
  }
  const before = rejudge(orders, frozenBody, tx.now)
  const after = rejudge(orders, () => ask.body, tx.now)
  const payees = (judged: typeof before) =>
    new Set(judged.filter((one) => one.paidMinor > 0).map((one) => one.order.personId)).size
  const compared = compareJudgements(before, after, examplesMax)
  return {
    ...compared,
    asOf: tx.now,
    from,
    until: tx.now,
    orders: orders.length,
    truncated: rows.length > dryRunOrders.max,
    people: { paidBefore: payees(before), paidAfter: payees(after) },
    shopIds: compared.byShop.map((one) => one.shopId),
  }
}
