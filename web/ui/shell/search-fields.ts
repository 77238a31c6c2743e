/**
 * One field of a screen's address: reads what stands there, or undefined when it is absent or senseless.
 * An object rather than a bare function: TypeScript puts off inferring from a generic call that answers a function,
 * and a screen's `load` would then not know its own fields.
 */
export type SearchField<V> = { read: (raw: unknown) => V | undefined }

const textLengthMax = 200

/** Free text, trimmed; the router may have read '123' as a number. */
export function text(lengthMax = textLengthMax): SearchField<string> {
  const read = (raw: unknown) => {
    const value = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().slice(0, lengthMax) : ''
    return value === '' ? undefined : value
  }
  return { read }
}

/** One of a closed list. */
export function oneOf<const V extends string>(...values: V[]): SearchField<V> {
  return { read: (raw) => values.find((value) => value === String(raw)) }
}

/** A whole number within its bounds. */
export function whole(min = 0, max = Number.MAX_SAFE_INTEGER): SearchField<number> {
  const read = (raw: unknown) => {
    const value = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN
    return Number.isSafeInteger(value) && value >= min && value <= max ? value : undefined
  }
  return { read }
}

/** Reads all fields of an address; what is not declared is dropped. */
export function readSearch(
  fields: Record<string, SearchField<unknown>>,
  raw: Record<string, unknown>,
): Record<string, unknown> {
  const pairs = Object.entries(fields).map(([name, field]) => [name, field.read(raw[name])] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}
