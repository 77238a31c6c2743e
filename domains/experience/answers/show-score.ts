import { type MetricKey, metricKeys } from '../contract/metrics.ts'
import { type Formula, formulas, metricWords } from '../rules/formulas.ts'
import { type Scored, type ScoreInputs, scoreShop, tenthsOf } from '../rules/score-shop.ts'
import { starsTenths } from '../rules/stars.ts'

/** A score with the words, steps and weights that explain it. */
export function showScore(scored: Scored) {
  return {
    tenths: scored.tenths,
    stage: scored.stage,
    starsTenths: scored.stage === 'growth' ? null : starsTenths(scored.tenths),
    parts: scored.parts,
    partWeights: scored.partWeights,
    bonus: scored.bonus,
    deductions: scored.deductions,
    metrics: scored.metrics.map(({ points, steps, ...one }) => ({
      ...one,
      ...metricWords[one.metric],
      tenths: tenthsOf(points),
      steps: steps.map(([value, at]): [number, number] => [value, at]),
    })),
  }
}

/** The same days under every version so far, newest first, with what each lifted off the shop. */
export function showVersions(binding: Formula, inputs: ScoreInputs) {
  const weeks = binding.windowDays / 7
  return formulas
    .map((formula, index) => {
      const before = formulas[index - 1]
      const dropped = before ? metricKeys.filter((one) => before.metrics[one] && !formula.metrics[one]) : []
      return {
        version: formula.version,
        effectiveFrom: formula.effectiveFrom,
        binds: formula.version === binding.version,
        tenths: scoreShop(formula, inputs).tenths,
        says: formula.says,
        dropped: dropped.map((metric: MetricKey) => ({
          metric,
          name: metricWords[metric].name,
          casesAWeek: Math.round(((inputs.metrics[metric]?.bad ?? 0) / weeks) * 10) / 10,
        })),
      }
    })
    .reverse()
}
