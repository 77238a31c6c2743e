import { type Locale, tagOf } from './locale.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How long until, in whole units; `past` when the moment has gone. */
export type Span = { past: boolean; days: number; hours: number; minutes: number; seconds: number }

export function spanBetween(now: number, at: number): Span {
  const leftMs = Math.abs(at - now)
  return {
    past: at < now,
    days: Math.floor(leftMs / dayMs),
    hours: Math.floor((leftMs % dayMs) / hourMs),
    minutes: Math.floor((leftMs % hourMs) / minuteMs),
    seconds: Math.floor((leftMs % minuteMs) / 1000),
  }
}

/** 'just now', '5 min ago', '31 h ago', '3 days ago', 'in 2 h'; hours up to two days, because 31 h says more than 1 day. */
export function phraseRelative(now: number, at: number, language: Locale, justNow: string): string {
  const awayMs = at - now
  const size = Math.abs(awayMs)
  if (size < minuteMs) return justNow
  const [unitMs, unit] =
    size < 90 * minuteMs
      ? [minuteMs, 'minute' as const]
      : size < 48 * hourMs
        ? [hourMs, 'hour' as const]
        : [dayMs, 'day' as const]
  return relative[language].format(Math.trunc(awayMs / unitMs), unit)
}

/** How often a phrase about `at` can change: a ticker need not be faster. */
export function rhythmMs(now: number, at: number): number {
  return Math.abs(at - now) < 90 * minuteMs ? 30_000 : 10 * minuteMs
}

const relative: Record<Locale, Intl.RelativeTimeFormat> = {
  zh: new Intl.RelativeTimeFormat(tagOf.zh, { style: 'short' }),
  en: new Intl.RelativeTimeFormat(tagOf.en, { style: 'short' }),
}
