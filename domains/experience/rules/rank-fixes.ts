import type { MetricKey } from '../contract/metrics.ts'
import type { Formula, Steps } from './formulas.ts'
import { type ScoredMetric, type ScoreInputs, scoreShop } from './score-shop.ts'

export interface Fix {
  metric: MetricKey
  from: number
  to: number
  gainTenths: number
  /** Rows that would have to be good instead of bad; null where time is measured. */
  cases: number | null
}

/** For each measured metric the next better step of its table, and what the score would gain; the best first. */
export function rankFixes(
  formula: Formula,
  inputs: ScoreInputs,
  suppose: Partial<Record<MetricKey, number>> = {},
): Fix[] {
  const now = scoreShop(formula, inputs, suppose)
  const fixes: Fix[] = []
  for (const one of now.metrics) {
    const to = one.value === null ? null : nextStep(one.steps, one.points)
    if (one.value === null || to === null || one.why === 'small-sample') continue
    const then = scoreShop(formula, inputs, { ...suppose, [one.metric]: to })
    const gainTenths = then.tenths - now.tenths
    if (gainTenths > 0) fixes.push({ metric: one.metric, from: one.value, to, gainTenths, cases: casesOf(one, to) })
  }
  return fixes.sort((a, b) => b.gainTenths - a.gainTenths || a.metric.localeCompare(b.metric))
}

function nextStep(steps: Steps, points: number): number | null {
  const better = steps.filter(([, at]) => at > points + 0.05).sort((a, b) => a[1] - b[1])
  return better[0]?.[0] ?? null
}

function casesOf({ metric, value, denominator }: ScoredMetric, to: number): number | null {
  const shares: MetricKey[] = ['quality-returns', 'promises-kept', 'damage', 'dispatch-feedback', 'dissatisfaction']
  return shares.includes(metric) ? Math.ceil(Math.abs(to - value!) * denominator - 1e-9) : null
}
