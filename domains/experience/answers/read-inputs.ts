import type { IdentityAnswers } from '@heed/identity/contract'
import { day, type Id, type Instant, type Tx } from '@heed/kernel'
import type { MetricKey } from '../contract/metrics.ts'
import type { Formula } from '../rules/formulas.ts'
import type { ScoreInputs } from '../rules/score-shop.ts'
import { measure, readDeductions } from '../store/measure.ts'

export const windowFrom = (formula: Formula, now: Instant): Instant => now - formula.windowDays * day

/** What a formula needs of many shops: one read a metric, whatever the number of shops. */
export async function readInputs(
  tx: Tx,
  identity: IdentityAnswers,
  formula: Formula,
  shopIds: readonly Id[],
  metrics: readonly MetricKey[],
): Promise<Map<Id, ScoreInputs>> {
  const from = windowFrom(formula, tx.now)
  const shops = await identity.shops(tx, shopIds)
  const valid = await measure(tx, 'valid-orders', shopIds, from, tx.now)
  const nextDay = await measure(tx, 'next-day', shopIds, from, tx.now)
  const deductions = await readDeductions(tx, shopIds, from, tx.now)
  const inputs = new Map<Id, ScoreInputs>()
  for (const shopId of shopIds)
    inputs.set(shopId, {
      category: shops.get(shopId)?.category ?? 'general',
      validOrders: valid.get(shopId)?.count ?? 0,
      nextDay: nextDay.get(shopId) ?? { sum: 0, count: 0, bad: 0 },
      deductions: deductions.get(shopId) ?? [],
      metrics: {},
    })
  for (const metric of metrics)
    for (const [shopId, counted] of await measure(tx, metric, shopIds, from, tx.now))
      inputs.get(shopId)!.metrics[metric] = counted
  return inputs
}

export const metricsOf = (formula: Formula): MetricKey[] => Object.keys(formula.metrics) as MetricKey[]
