import type { Id, Instant } from '@heed/kernel'

const shape = /^(\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page ended: the instant and the id of its last row. */
export interface After {
  at: Instant
  id: Id
}

export const showAfter = ({ at, id }: After): string => `${at}_${id}`

/** A page's end as it was shown; null, the first page, for what is not one. */
export function readAfter(shown: string | undefined): After | null {
  const parts = shape.exec(shown ?? '')
  return parts ? { at: Number(parts[1]), id: parts[2]! } : null
}
