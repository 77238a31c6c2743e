import { epochToMs } from '../table/parse-time.ts'

export type JsonObject = Record<string, unknown>

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
}

/** The first of the named fields that is an object. */
export function pickObject(from: JsonObject | undefined, ...names: string[]): JsonObject | undefined {
  for (const name of names) {
    const found = asObject(own(from, name))
    if (found !== undefined) return found
  }
  return undefined
}

/** The first of the named fields that is a string or a number, as a string; empty strings count as missing. */
export function pickText(from: JsonObject | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = own(from, name)
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return undefined
}

/** An id as text; recorders write 0 for "none". */
export function pickId(from: JsonObject | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = pickText(from, name)
    if (value !== undefined && value !== '0' && value.length <= 200) return value
  }
  return undefined
}

/** The first of the named fields that is an epoch number of any unit, in milliseconds. */
export function pickInstant(from: JsonObject | undefined, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = pickText(from, name)
    const instant = value !== undefined && /^\d{9,19}(\.\d+)?$/.test(value) ? epochToMs(Number(value)) : null
    if (instant !== null) return instant
  }
  return undefined
}

export function has(from: JsonObject, ...names: string[]): boolean {
  return names.some((name) => Object.hasOwn(from, name))
}

function own(from: JsonObject | undefined, name: string): unknown {
  return from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined
}
