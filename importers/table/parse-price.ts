import { type Refused, refuse } from '../refusals.ts'

/**
 * Reads a price as whole minor units without ever passing through a fraction: `59.9`, `¥1,299.00`, `59元`, `US$12`. The
 * currency comes from the column, else from the sign, else from `fallback`. A sign that disagrees with the column is
 * refused: the row would be wrong by an exchange rate.
 */
export function parsePrice(
  text: string,
  column: string | undefined,
  fallback: string,
): { minor: number; currency: string } | { refused: Refused } {
  const match = /^([^\d.,-]*)\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?\s*([^\d.,-]*)$/.exec(text.replace(/\s+/g, ''))
  if (match === null) return { refused: refuse('price-unreadable', { found: text, currency: column ?? fallback }) }
  const signs = signCurrencies(match[1] || match[4] || '')
  const currency = column === undefined ? (signs?.[0] ?? fallback) : nameCurrency(column)
  if (signs === null || currency === null || (signs.length > 0 && !signs.includes(currency))) {
    return { refused: refuse('currency-unknown', { found: column ?? match[1] + (match[4] ?? '') }) }
  }
  const digits = minorDigits[currency] ?? 2
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  const minor = Number(match[2]!.replaceAll(',', '') + fraction.padEnd(digits, '0'))
  if (fraction.length > digits || !Number.isSafeInteger(minor)) {
    return { refused: refuse('price-unreadable', { found: text, currency }) }
  }
  return { minor, currency }
}

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const minorDigits: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, KWD: 3, BHD: 3, JOD: 3 }

/** Currencies a sign may stand for, the likeliest first. Empty for no sign, null for one that is not known. */
function signCurrencies(sign: string): string[] | null {
  if (sign === '') return []
  const known = signTable[sign.toUpperCase()]
  if (known !== undefined) return known
  return /^[A-Z]{3}$/.test(sign.toUpperCase()) ? [sign.toUpperCase()] : null
}

const signTable: Readonly<Record<string, string[]>> = {
  '¥': ['CNY', 'JPY'],
  '￥': ['CNY', 'JPY'],
  'CN¥': ['CNY'],
  元: ['CNY'],
  块: ['CNY'],
  RMB: ['CNY'],
  人民币: ['CNY'],
  $: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD'],
  US$: ['USD'],
  美元: ['USD'],
  HK$: ['HKD'],
  港币: ['HKD'],
  NT$: ['TWD'],
  '€': ['EUR'],
  欧元: ['EUR'],
  '£': ['GBP'],
  日元: ['JPY'],
}

function nameCurrency(name: string): string | null {
  const known = signTable[name.toUpperCase()]
  if (known !== undefined) return known[0] ?? null
  return /^[A-Z]{3}$/.test(name.toUpperCase()) ? name.toUpperCase() : null
}
