import { pageRows } from '@heed/kernel'
import type { After } from './orders.ts'

export const rowsOf = (limit: number | undefined) => Math.min(limit ?? 30, pageRows.max)

/** A cursor is where the last row stood; one that cannot be read starts from the beginning. */
export function readAfter(text: string | undefined): After | null {
  const found = /^(\d)\.(-?\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { rank: Number(found[1]), value: Number(found[2]), id: found[3]! } : null
}

export const showAfter = (after: After) => `${after.rank}.${after.value}.${after.id}`

/** Cuts a list read with one row too many into a page and the cursor to the next. */
export function cut<R>(rows: R[], rowsMax: number, cursor: (last: R) => string): { rows: R[]; next: string | null } {
  if (rows.length <= rowsMax) return { rows, next: null }
  const kept = rows.slice(0, rowsMax)
  return { rows: kept, next: cursor(kept.at(-1)!) }
}
