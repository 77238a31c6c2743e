import { z } from 'zod'

/** What a score may be made of. A formula names those that count and how much; a dropped one stays readable in history. */
export const metricKeys = [
  'rating',
  'quality-returns',
  'pickup-hours',
  'promises-kept',
  'damage',
  'dispatch-feedback',
  'first-reply',
  'claim-hours',
  'dissatisfaction',
] as const
export const metricKey = z.enum(metricKeys)
export type MetricKey = (typeof metricKeys)[number]

export const partKeys = ['product', 'logistics', 'service'] as const
export type PartKey = (typeof partKeys)[number]

/** Bad behaviour a person at the platform records; points come from the formula. */
export const deductionKinds = [
  'fake-shipping',
  'false-advertising',
  'fake-reviews',
  'refused-invoice',
  'wrong-return-address',
] as const
export const deductionKind = z.enum(deductionKinds)
export type DeductionKind = (typeof deductionKinds)[number]
