import { type Id, showId } from '@heed/kernel'
import type { z } from 'zod'

interface Def {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  keyType?: z.ZodType
  valueType?: z.ZodType
  values?: unknown[]
  entries?: Record<string, unknown>
  in?: z.ZodType
  checks?: {
    _zod: {
      def: { check: string; value?: number; minimum?: number; maximum?: number; length?: number; inclusive?: boolean }
    }
  }[]
}

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def

/** An identifier for a field: some that exist are handed in by prefix, else one that does not. */
export type PickId = (prefix: string, path: string) => Id

/** A well-formed value of a schema as the outside writes it: every field present, identifiers shown. */
export function sample(schema: z.ZodType, pick: PickId, path = ''): unknown {
  const shownAs = (schema.meta() as { shownAs?: string } | undefined)?.shownAs
  if (shownAs) return showId(shownAs, pick(shownAs, path))
  const def = defOf(schema)
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape!).map(([key, one]) => [key, sample(one, pick, path ? `${path}.${key}` : key)]),
      )
    case 'array':
      return [sample(def.element!, pick, `${path}.0`)]
    case 'record':
      return recordOf(def, pick, path)
    case 'union':
      return sample(def.options![0]!, pick, path)
    case 'literal':
      return def.values![0]
    case 'enum':
      return Object.values(def.entries!)[0]
    case 'boolean':
      return true
    case 'number':
      return numberOf(def)
    case 'string':
      return textOf(schema, def)
    case 'null':
      return null
    case 'unknown':
    case 'any':
      return 'anything'
    case 'pipe':
      return sample(def.in!, pick, path)
    default:
      return def.innerType ? sample(def.innerType, pick, path) : null
  }
}

function recordOf(def: Def, pick: PickId, path: string): Record<string, unknown> {
  const keys = defOf(def.keyType!).type === 'enum' ? Object.values(defOf(def.keyType!).entries!) : ['general']
  return Object.fromEntries(keys.map((key) => [String(key), sample(def.valueType!, pick, `${path}.${key}`)]))
}

function numberOf(def: Def): number {
  const from = boundOf(def, 'greater_than')
  return from === undefined ? Math.min(1, boundOf(def, 'less_than') ?? 1) : from
}

function boundOf(def: Def, kind: string): number | undefined {
  const found = def.checks?.map((one) => one._zod.def).find((one) => one.check === kind)
  return found?.value === undefined ? undefined : found.value + (found.inclusive ? 0 : kind === 'less_than' ? -1 : 1)
}

function textOf(schema: z.ZodType, def: Def): string {
  for (const known of ['someone@example.org', 'https://example.org/x', '2026-03-02', 'CNY', '13800000000'])
    if (schema.safeParse(known).success && !schema.safeParse('plain words').success) return known
  const lengths = def.checks?.map((one) => one._zod.def) ?? []
  const exact = lengths.find((one) => one.check === 'length_equals')?.length
  if (exact) return 'x'.repeat(exact)
  const atLeast = lengths.find((one) => one.check === 'min_length')?.minimum ?? 0
  const atMost = lengths.find((one) => one.check === 'max_length')?.maximum ?? 20
  return 'some words here'.slice(0, atMost).padEnd(atLeast, 'x')
}
