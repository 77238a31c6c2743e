import type { Answer } from '@heed/client'

export type Score = Answer<'GET /api/desk/score'>
export type Metric = Score['metrics'][number]
export type MetricKey = Metric['metric']
export type Fix = Score['fixes'][number]
/** Values tried for some metrics, each in its metric's unit. */
export type Supposed = Partial<Record<MetricKey, number>>

/** Reads '?what=rating:4.45,first-reply:60'; what is no metric of the score is dropped. An empty text tries nothing yet. */
export function readSupposed(text: string | undefined, metrics: readonly Metric[]): Supposed {
  const pairs = (text ?? '').split(',').flatMap((pair) => {
    const [key, value] = pair.split(':')
    const metric = metrics.find((one) => one.metric === key)
    const number = Number(value)
    return metric && value !== undefined && Number.isFinite(number) && number >= 0 ? [[metric.metric, number]] : []
  })
  return Object.fromEntries(pairs) as Supposed
}

/** 'on' stands for a trial in which nothing is moved yet. */
export function showSupposed(supposed: Supposed): string {
  const pairs = Object.entries(supposed).map(([key, value]) => `${key}:${value}`)
  return pairs.length === 0 ? 'on' : pairs.join(',')
}

/** How far a metric's slider goes: as far as its published steps do. */
export function rangeOf(metric: Metric): { min: number; max: number; step: number } {
  const values = metric.steps.map(([value]) => value)
  const min = Math.min(...values)
  const max = Math.max(...values)
  return { min, max, step: (max - min) / 100 }
}

export const clampTo = ({ min, max }: { min: number; max: number }, value: number) =>
  Math.max(min, Math.min(max, value))
