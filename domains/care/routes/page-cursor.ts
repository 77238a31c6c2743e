import { type Id, type Instant, pageRows } from '@heed/kernel'

export const rowsOf = (limit: number | undefined) => Math.min(limit ?? 30, pageRows.max)

/** Where the last row stood; one that cannot be read starts from the beginning. */
export function readCursor(text: string | undefined): { at: Instant; id: Id } | null {
  const found = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2]! } : null
}

/** Cuts a list read with one row too many into a page and the cursor to the next. */
export function cut<R>(found: R[], rowsMax: number, stands: (row: R) => { at: Instant; id: Id }) {
  const rows = found.slice(0, rowsMax)
  const last = found.length > rowsMax ? rows.at(-1) : undefined
  return { rows, next: last ? `${stands(last).at}.${stands(last).id}` : null }
}
