import { type DeductionKind, type MetricKey, type PartKey, partKeys } from '../contract/metrics.ts'
import { type CountedMetric, type Formula, partWeightsOf, type Steps, stepsOf } from './formulas.ts'

/** Rows behind a metric, summed: `sum / count` is its plain mean, `bad` of them pull it down. */
export interface Counted {
  sum: number
  count: number
  bad: number
}

export interface ScoreInputs {
  category: string
  /** Paid and not cancelled, in the window. */
  validOrders: number
  metrics: Partial<Record<MetricKey, Counted>>
  nextDay: Counted
  deductions: DeductionKind[]
}

export interface ScoredMetric {
  metric: MetricKey
  part: PartKey
  weight: number
  value: number | null
  numerator: number
  denominator: number
  bad: number
  points: number
  why: 'measured' | 'small-sample' | 'nothing-counted' | 'supposed'
  steps: Steps
}

export interface Scored {
  /** Points times ten, as are the parts. */
  tenths: number
  stage: 'growth' | 'formal'
  parts: Record<PartKey, number>
  partWeights: Record<PartKey, number>
  metrics: ScoredMetric[]
  bonus: { kind: 'next-day-share'; points: number }[]
  deductions: { kind: DeductionKind; points: number }[]
}

/**
 * product × w1 + logistics × w2 + service × w3 + bonus − deductions, 0 to 100, by the formula's dated data. `suppose`
 * replaces measured values for a what-if. A shop with few orders is in its growth stage and has a fixed score.
 */
export function scoreShop(
  formula: Formula,
  inputs: ScoreInputs,
  suppose: Partial<Record<MetricKey, number>> = {},
): Scored {
  const metrics = Object.entries(formula.metrics).map(([metric, counted]) =>
    scoreMetric(formula, inputs, metric as MetricKey, counted, suppose[metric as MetricKey]),
  )
  const exact = Object.fromEntries(partKeys.map((part) => [part, partPoints(metrics, part)])) as Record<PartKey, number>
  const partWeights = partWeightsOf(formula, inputs.category)
  const bonus = bonusOf(formula, inputs)
  const deductions = inputs.deductions.map((kind) => ({ kind, points: formula.deductions.points[kind] }))
  const stage = inputs.validOrders < formula.growth.ordersBelow ? 'growth' : 'formal'
  const points =
    stage === 'growth'
      ? deductions.length > 0
        ? formula.growth.pointsAfterBadBehaviour
        : formula.growth.points
      : partKeys.reduce((sum, part) => sum + (exact[part] * partWeights[part]) / 100, 0) +
        Math.min(total(bonus), formula.bonus.capPoints) -
        Math.min(total(deductions), formula.deductions.capPoints)
  return {
    tenths: tenthsOf(Math.min(100, Math.max(0, points))),
    stage,
    parts: {
      product: tenthsOf(exact.product),
      logistics: tenthsOf(exact.logistics),
      service: tenthsOf(exact.service),
    },
    partWeights,
    metrics,
    bonus,
    deductions,
  }
}

function scoreMetric(
  formula: Formula,
  inputs: ScoreInputs,
  metric: MetricKey,
  counted: CountedMetric,
  supposed: number | undefined,
): ScoredMetric {
  const rows = inputs.metrics[metric] ?? { sum: 0, count: 0, bad: 0 }
  const steps = stepsOf(formula, inputs.category, metric)
  const value = meanOf(rows, counted)
  const shape = {
    metric,
    part: counted.part,
    weight: counted.weight,
    value,
    numerator: rows.sum,
    denominator: rows.count,
    bad: rows.bad,
    steps,
  }
  if (supposed !== undefined)
    return { ...shape, value: supposed, points: pointsAlong(steps, supposed), why: 'supposed' }
  if (value === null) return { ...shape, points: formula.smallSample.points, why: 'nothing-counted' }
  const few = inputs.validOrders < formula.smallSample.ordersBelow && rows.bad <= formula.smallSample.badMax
  if (counted.smallSample && few) return { ...shape, points: formula.smallSample.points, why: 'small-sample' }
  return { ...shape, points: pointsAlong(steps, value), why: 'measured' }
}

function meanOf(rows: Counted, { prior }: CountedMetric): number | null {
  if (rows.count === 0) return null
  return prior ? (rows.sum + prior.value * prior.rows) / (rows.count + prior.rows) : rows.sum / rows.count
}

/** Points of a value along the steps, which stand in ascending order of value. */
export function pointsAlong(steps: Steps, value: number): number {
  const next = steps.findIndex(([at]) => value <= at)
  if (next === 0) return steps[0]![1]
  if (next < 0) return steps.at(-1)![1]
  const [fromValue, fromPoints] = steps[next - 1]!
  const [toValue, toPoints] = steps[next]!
  return fromPoints + ((value - fromValue) / (toValue - fromValue)) * (toPoints - fromPoints)
}

function partPoints(metrics: ScoredMetric[], part: PartKey): number {
  const own = metrics.filter((one) => one.part === part)
  const weights = own.reduce((sum, one) => sum + one.weight, 0)
  return own.reduce((sum, one) => sum + one.points * one.weight, 0) / weights
}

function bonusOf(formula: Formula, { nextDay }: ScoreInputs): Scored['bonus'] {
  const reached = nextDay.count > 0 && nextDay.sum / nextDay.count >= formula.bonus.from
  return reached ? [{ kind: formula.bonus.kind, points: formula.bonus.points }] : []
}

const total = (list: { points: number }[]) => list.reduce((sum, one) => sum + one.points, 0)
export const tenthsOf = (points: number): number => Math.round(points * 10)
