import { useLocale } from '@heed/ui'

const minuteMs = 60_000

/** A length of time in two units at most: '12 小时 5 分', '2 d 3 h'. */
export function useSpan(): (ms: number) => string {
  const language = useLocale()
  const units = language === 'zh' ? (['天', '小时', '分'] as const) : (['d', 'h', 'min'] as const)
  return (ms) => {
    const minutes = Math.max(0, Math.round(ms / minuteMs))
    const parts = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60]
    const from = parts.findIndex((part) => part > 0)
    if (from < 0) return `0 ${units[2]}`
    return parts
      .map((part, nth) => ({ part, unit: units[nth] }))
      .slice(from, from + 2)
      .filter(({ part }) => part > 0)
      .map(({ part, unit }) => `${part} ${unit}`)
      .join(' ')
  }
}
