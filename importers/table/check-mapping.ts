import { type Refused, refuse } from '../refusals.ts'
import type { Kind } from '../rows.ts'
import { type Constants, type Mapping, requiredFields } from './fields.ts'

/** Whether a mapping can make rows of a kind: its columns exist (where columns are known) and no required field is left out. */
export function checkMapping(
  kind: Kind,
  mapping: Mapping,
  constants: Constants,
  columns: readonly string[] | null,
): Refused | null {
  const unknown = Object.values(mapping).filter((column) => columns !== null && !columns.includes(column))
  if (unknown.length > 0) {
    return refuse('column-unknown', { columns: unknown.join(', '), available: columns!.join(', ') })
  }
  const missing = requiredFields[kind].filter(
    (group) => !group.some((field) => mapping[field] !== undefined || constants[field] !== undefined),
  )
  if (missing.length === 0) return null
  return refuse('mapping-incomplete', { fields: missing.map((group) => group.join(' / ')).join(', ') })
}
