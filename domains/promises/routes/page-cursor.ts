import type { Id, Instant } from '@heed/kernel'

export interface Place {
  at: Instant
  id: Id
}

/** A page cursor is `<epoch ms>.<id>`; anything else begins at the beginning. */
export function pageAfter(text: string | undefined): Place | null {
  const found = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '')
  return found ? { at: Number(found[1]), id: found[2]! } : null
}

/** Takes one row more than the page holds, to know whether there is a next one. */
export function pageOf<R>(rows: R[], limit: number, placeOf: (row: R) => Place): { rows: R[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  if (rows.length <= limit || !last) return { rows: page, next: null }
  const { at, id } = placeOf(last)
  return { rows: page, next: `${at}.${id}` }
}
