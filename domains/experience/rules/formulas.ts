import type { Instant } from '@heed/kernel'
import type { DeductionKind, MetricKey, PartKey } from '../contract/metrics.ts'

/** Value and points; between two steps points go in a straight line, outside they stay at the nearest. */
export type Steps = readonly (readonly [number, number])[]

export interface CountedMetric {
  part: PartKey
  /** Share within its part, together 100. */
  weight: number
  /** Mean of this many imagined rows of this value stands beside the real ones. */
  prior?: { rows: number; value: number }
  /** Few orders and hardly a bad one: points without measuring, so that one bad day does not sink a small shop. */
  smallSample?: true
}

export interface Formula {
  version: string
  effectiveFrom: Instant
  says: { zh: string; en: string }
  windowDays: number
  metrics: Partial<Record<MetricKey, CountedMetric>>
  /** By category of the shop; `general` serves the rest. */
  partWeights: { general: Record<PartKey, number>; [category: string]: Record<PartKey, number> }
  steps: { general: Record<MetricKey, Steps>; [category: string]: Partial<Record<MetricKey, Steps>> }
  growth: { ordersBelow: number; points: number; pointsAfterBadBehaviour: number }
  smallSample: { ordersBelow: number; badMax: number; points: number }
  bonus: { kind: 'next-day-share'; from: number; points: number; capPoints: number }
  deductions: { points: Record<DeductionKind, number>; capPoints: number }
}

const general: Record<MetricKey, Steps> = {
  rating: [
    [3.5, 50],
    [4.2, 60],
    [4.45, 70],
    [4.6, 80],
    [4.75, 90],
    [4.9, 100],
  ],
  'quality-returns': [
    [0.002, 100],
    [0.005, 90],
    [0.01, 80],
    [0.02, 70],
    [0.04, 60],
    [0.08, 50],
  ],
  'pickup-hours': [
    [8, 100],
    [14, 90],
    [20, 80],
    [28, 70],
    [36, 60],
    [48, 50],
  ],
  'promises-kept': [
    [0.8, 50],
    [0.88, 60],
    [0.93, 70],
    [0.96, 80],
    [0.985, 90],
    [0.998, 100],
  ],
  damage: [
    [0.001, 100],
    [0.004, 90],
    [0.01, 80],
    [0.02, 70],
    [0.04, 60],
    [0.08, 50],
  ],
  'dispatch-feedback': [
    [0.002, 100],
    [0.006, 90],
    [0.012, 80],
    [0.025, 70],
    [0.05, 60],
    [0.1, 50],
  ],
  'first-reply': [
    [20, 100],
    [60, 90],
    [90, 80],
    [180, 70],
    [360, 60],
    [600, 50],
  ],
  'claim-hours': [
    [2, 100],
    [6, 90],
    [12, 80],
    [24, 70],
    [36, 60],
    [48, 50],
  ],
  dissatisfaction: [
    [0.03, 100],
    [0.06, 90],
    [0.1, 80],
    [0.18, 70],
    [0.3, 60],
    [0.5, 50],
  ],
}
/** Cut flowers live by the hour, and some stems break on the best road. */
const flowers: Partial<Record<MetricKey, Steps>> = {
  'pickup-hours': [
    [4, 100],
    [8, 90],
    [14, 80],
    [20, 70],
    [26, 60],
    [36, 50],
  ],
  damage: [
    [0.004, 100],
    [0.012, 90],
    [0.025, 80],
    [0.05, 70],
    [0.08, 60],
    [0.12, 50],
  ],
}

const shared = {
  windowDays: 30,
  partWeights: {
    general: { product: 40, logistics: 30, service: 30 },
    cashmere: { product: 50, logistics: 25, service: 25 },
    'cut-flowers': { product: 40, logistics: 35, service: 25 },
  },
  steps: { general, 'cut-flowers': flowers },
  growth: { ordersBelow: 30, points: 70, pointsAfterBadBehaviour: 60 },
  smallSample: { ordersBelow: 300, badMax: 3, points: 80 },
  bonus: { kind: 'next-day-share', from: 0.2, points: 5, capPoints: 10 },
  deductions: {
    points: {
      'fake-shipping': 10,
      'false-advertising': 10,
      'fake-reviews': 10,
      'refused-invoice': 2,
      'wrong-return-address': 2,
    },
    capPoints: 10,
  },
} as const satisfies Partial<Formula>

const product = {
  rating: { part: 'product', weight: 90, prior: { rows: 50, value: 4.6 }, smallSample: true },
  'quality-returns': { part: 'product', weight: 10, smallSample: true },
} as const
const service = {
  'first-reply': { part: 'service', weight: 50 },
  'claim-hours': { part: 'service', weight: 30 },
  dissatisfaction: { part: 'service', weight: 20, smallSample: true },
} as const

/** Oldest first. A published version never changes; a change is a new version with its date. Days begin in Shanghai. */
export const formulas: readonly Formula[] = [
  {
    ...shared,
    version: '2024',
    effectiveFrom: 1_704_038_400_000,
    says: { zh: '发货问题的负向反馈也计分', en: 'Complaints about dispatch count as well' },
    metrics: {
      ...product,
      'pickup-hours': { part: 'logistics', weight: 15 },
      'promises-kept': { part: 'logistics', weight: 55 },
      damage: { part: 'logistics', weight: 10, smallSample: true },
      'dispatch-feedback': { part: 'logistics', weight: 20, smallSample: true },
      ...service,
    },
  },
  {
    ...shared,
    version: '2025-03',
    effectiveFrom: 1_740_758_400_000,
    says: {
      zh: '去掉发货问题负向反馈率:准不准时由承诺说了算,选哪家物流由商家定',
      en: 'Dispatch complaints no longer count: the promise measures time, and the carrier is the shop’s own choice',
    },
    metrics: {
      ...product,
      'pickup-hours': { part: 'logistics', weight: 15 },
      'promises-kept': { part: 'logistics', weight: 70 },
      damage: { part: 'logistics', weight: 15, smallSample: true },
      ...service,
    },
  },
]

/** The version that binds at an instant. */
export function formulaAt(now: Instant): Formula {
  return formulas.findLast((one) => one.effectiveFrom <= now) ?? formulas[0]!
}

export const stepsOf = (formula: Formula, category: string, metric: MetricKey): Steps =>
  formula.steps[category]?.[metric] ?? formula.steps.general[metric]

export const partWeightsOf = (formula: Formula, category: string): Record<PartKey, number> =>
  formula.partWeights[category] ?? formula.partWeights.general

export const metricWords: Record<
  MetricKey,
  { name: { zh: string; en: string }; unit: 'stars' | 'share' | 'hours' | 'seconds'; better: 'high' | 'low' }
> = {
  rating: { name: { zh: '商品评分', en: 'Product rating' }, unit: 'stars', better: 'high' },
  'quality-returns': { name: { zh: '品质退货率', en: 'Returns for quality' }, unit: 'share', better: 'low' },
  'pickup-hours': { name: { zh: '平均揽收时长', en: 'Hours until picked up' }, unit: 'hours', better: 'low' },
  'promises-kept': { name: { zh: '承诺兑现率', en: 'Promises kept' }, unit: 'share', better: 'high' },
  damage: { name: { zh: '破损率', en: 'Arrived damaged' }, unit: 'share', better: 'low' },
  'dispatch-feedback': {
    name: { zh: '发货问题负向反馈率', en: 'Complaints about dispatch' },
    unit: 'share',
    better: 'low',
  },
  'first-reply': { name: { zh: '平均首次响应', en: 'Time to first reply' }, unit: 'seconds', better: 'low' },
  'claim-hours': { name: { zh: '售后处理时长', en: 'Hours to settle a claim' }, unit: 'hours', better: 'low' },
  dissatisfaction: { name: { zh: '会话不满意率', en: 'Unhappy conversations' }, unit: 'share', better: 'low' },
}
