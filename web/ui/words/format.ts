import { type Locale, locale, tagOf, useLocale } from './locale.ts'

/** An amount in the smallest unit of its currency: 500 of CNY is ¥5. */
export type MoneyValue = { minor: number; currency: string }

export type InstantStyle = 'time' | 'day' | 'short' | 'full'

const styles: Record<InstantStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'short', day: 'numeric', weekday: 'short' },
  short: { month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  full: { dateStyle: 'full', timeStyle: 'long' },
}

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

/** '¥5', '¥9.80', '¥1,460': cents only where there are some. */
export function formatMoney({ minor, currency }: MoneyValue, language: Locale = locale()): string {
  const digits = minor % 100 === 0 ? 0 : 2
  const format = once(`money ${language} ${currency} ${digits}`, () => {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
    return new Intl.NumberFormat(tagOf[language], {
      ...options,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  })
  return format.format(minor / 100)
}

/** A number for reading: 104,000; `digits` fixes the decimals. */
export function formatNumber(value: number, language: Locale = locale(), digits?: number): string {
  const format = once(`number ${language} ${digits}`, () => {
    const fixed = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return new Intl.NumberFormat(tagOf[language], fixed)
  })
  return format.format(value)
}

/** An instant (epoch milliseconds) in the reader's time zone, or in `zone` for what happened elsewhere. */
export function formatInstant(at: number, style: InstantStyle, language: Locale = locale(), zone?: string): string {
  const format = once(`instant ${language} ${style} ${zone}`, () => {
    return new Intl.DateTimeFormat(tagOf[language], { ...styles[style], ...(zone ? { timeZone: zone } : {}) })
  })
  return format.format(at)
}

/** The formatters bound to the reader's language, for use inside components. */
export function useFormat() {
  const language = useLocale()
  return {
    money: (value: MoneyValue) => formatMoney(value, language),
    number: (value: number, digits?: number) => formatNumber(value, language, digits),
    instant: (at: number, style: InstantStyle = 'short', zone?: string) => formatInstant(at, style, language, zone),
    /** A name kept in both languages. */
    say: (both: { zh: string; en: string }) => both[language],
    percent: (share: number, digits = 1) => `${formatNumber(share * 100, language, digits)} %`,
  }
}

function once<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const known = made.get(key)
  if (known) return known as F
  const fresh = make()
  made.set(key, fresh)
  return fresh
}
