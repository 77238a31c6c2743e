import { useFormat, useT } from '@heed/ui'
import { useSpan } from '../../app/parts/use-span.ts'
import type { Metric } from './supposed.ts'
import { words } from './words.ts'

const secondMs = 1_000

/** A metric's value in its unit, and points as people say them. */
export function useMetricWords() {
  const t = useT(words)
  const { number, percent } = useFormat()
  const span = useSpan()
  return {
    wordValue(unit: Metric['unit'], value: number | null): string {
      if (value === null) return t('unknown')
      if (unit === 'stars') return t('stars', { value: number(value, Number.isInteger(value) ? 0 : 2) })
      if (unit === 'share') return percent(value, value < 0.1 ? 2 : 1)
      if (unit === 'hours') return t('hours', { value: number(value, 1) })
      return value < 90 ? `${number(value, 0)} s` : span(value * secondMs)
    },
    points: (tenths: number) => number(tenths / 10, 1),
  }
}
