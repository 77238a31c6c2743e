import type { Kind } from '../rows.ts'
import { type Field, fieldsOfKind, type Mapping, requiredFields } from './fields.ts'
import { headings, headingsOfKind } from './headings.ts'

/** Proposes a column for each field of a kind from the headings; each column is used once. */
export function suggestMapping(columns: readonly string[], kind: Kind): Mapping {
  const mapping: Mapping = {}
  const taken = new Set<string>()
  for (const field of inOrderOfNeed(kind)) {
    const column = findColumn(field, kind, columns, taken)
    if (column === undefined) continue
    mapping[field] = column
    taken.add(column)
  }
  return mapping
}

/** Required fields choose first, so that `内容` is not lost to a field that could do without. */
function inOrderOfNeed(kind: Kind): Field[] {
  return [...new Set([...requiredFields[kind].flat(), ...fieldsOfKind[kind]])]
}

function findColumn(field: Field, kind: Kind, columns: readonly string[], taken: Set<string>): string | undefined {
  const known = (headingsOfKind[kind]?.[field] ?? headings[field] ?? '').split(/\s+/)
  for (const heading of known) {
    const column = columns.find(
      (name) => !taken.has(name) && (isHeading(name, heading) || isHeading(leaf(name), heading)),
    )
    if (column !== undefined) return column
  }
  return undefined
}

function isHeading(column: string, heading: string): boolean {
  return column.toLowerCase().replace(/[\s_\-（）()：:]/g, '') === heading
}

/** `user.nickname` is a nickname too, when no plainer column is there. */
function leaf(column: string): string {
  return column.slice(column.lastIndexOf('.') + 1)
}
