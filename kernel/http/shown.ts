import type { z } from 'zod'
import { readId, showId } from '../ids/ids.ts'

/**
 * Identifiers change dress at the edge: wherever a schema says `idOf('ord')`, `prefix_base32` outside is a UUID inside.
 * `compileShown` walks a schema once and returns the two directions; a text that is no such identifier stays as it is,
 * so that validation can refuse it by name.
 */
export interface Shown {
  inward(value: unknown): unknown
  outward(value: unknown): unknown
}

type Walk = (value: unknown, inward: boolean) => unknown
interface Def {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  valueType?: z.ZodType
  items?: z.ZodType[]
  in?: z.ZodType
}

const cache = new WeakMap<z.ZodType, Shown>()

export function compileShown(schema: z.ZodType): Shown {
  const known = cache.get(schema)
  if (known) return known
  const walk = walker(schema)
  const made: Shown = {
    inward: (value) => (walk ? walk(value, true) : value),
    outward: (value) => (walk ? walk(value, false) : value),
  }
  cache.set(schema, made)
  return made
}

/** Null when nothing below carries an identifier, so that plain branches cost nothing. */
function walker(schema: z.ZodType): Walk | null {
  const meta = schema.meta() as { shownAs?: string } | undefined
  if (meta?.shownAs) return identifier(meta.shownAs)
  const def = (schema as unknown as { _zod: { def: Def } })._zod.def
  switch (def.type) {
    case 'object':
      return fields(def.shape!)
    case 'array':
      return elements(def.element!)
    case 'record':
      return values(def.valueType!)
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return walker(def.innerType!)
    case 'pipe':
      return walker(def.in!)
    case 'union':
      return choice(def.options!)
    default:
      return null
  }
}

const identifier =
  (prefix: string): Walk =>
  (value, inward) => {
    if (typeof value !== 'string') return value
    if (inward) return readId(prefix, value) ?? value
    return value.includes('_') ? value : showId(prefix, value)
  }

function fields(shape: Record<string, z.ZodType>): Walk | null {
  const walks = Object.entries(shape)
    .map(([key, schema]) => [key, walker(schema)] as const)
    .filter((pair): pair is [string, Walk] => pair[1] !== null)
  if (walks.length === 0) return null
  return (value, inward) => {
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = { ...value }
    for (const [key, walk] of walks) if (copy[key] !== undefined) copy[key] = walk(copy[key], inward)
    return copy
  }
}

function elements(schema: z.ZodType): Walk | null {
  const walk = walker(schema)
  return walk && ((value, inward) => (Array.isArray(value) ? value.map((one) => walk(one, inward)) : value))
}

function values(schema: z.ZodType): Walk | null {
  const walk = walker(schema)
  return (
    walk &&
    ((value, inward) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, inward)]))
        : value)
  )
}

function choice(options: z.ZodType[]): Walk | null {
  const walks = options.map((option) => ({ option, walk: walker(option) }))
  if (walks.every(({ walk }) => walk === null)) return null
  return (value, inward) => {
    for (const { option, walk } of walks) {
      const plain = inward && walk ? walk(value, true) : value
      if (option.safeParse(plain).success) return walk ? walk(value, inward) : value
    }
    return value
  }
}
