/** Only lines with a number this long pay for the slower parse. */
const bigNumber = /(?:^|[:[,])\s*-?\d{16,}/

/**
 * Parses JSON without rounding the 64-bit ids that recorders write as numbers: whole numbers beyond 2^53 come back as
 * strings. Undefined when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return bigNumber.test(text) ? JSON.parse(text, keepDigits as Reviver) : JSON.parse(text)
  } catch {
    return undefined
  }
}

type Reviver = (key: string, value: unknown) => unknown

function keepDigits(_key: string, value: unknown, context: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  return context.source !== undefined && /^-?\d+$/.test(context.source) ? context.source : value
}
