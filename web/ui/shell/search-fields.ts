/** One field of a screen's address: reads what stands there, or undefined when it is absent or senseless. */
export type SearchField<V> = (raw: unknown) => V | undefined

export type SearchOf<F> = { [K in keyof F]?: F[K] extends SearchField<infer V> ? V : never }

const textLengthMax = 200

/** Free text, trimmed; the router may have read '123' as a number. */
export function text(lengthMax = textLengthMax): SearchField<string> {
  return (raw) => {
    const value = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().slice(0, lengthMax) : ''
    return value === '' ? undefined : value
  }
}

/** One of a closed list. */
export function oneOf<const V extends readonly string[]>(...values: V): SearchField<V[number]> {
  return (raw) => values.find((value) => value === String(raw))
}

/** A whole number within its bounds. */
export function whole(min = 0, max = Number.MAX_SAFE_INTEGER): SearchField<number> {
  return (raw) => {
    const value = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN
    return Number.isSafeInteger(value) && value >= min && value <= max ? value : undefined
  }
}

/** Reads all fields of an address; what is not declared is dropped. */
export function readSearch<F extends Record<string, SearchField<unknown>>>(
  fields: F,
  raw: Record<string, unknown>,
): SearchOf<F> {
  const pairs = Object.entries(fields).map(([name, read]) => [name, read(raw[name])] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as SearchOf<F>
}
