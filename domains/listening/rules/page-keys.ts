import type { Id, Instant } from '@heed/kernel'

const shape = /^(\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Where a page ended: the instant and the id of its last row. */
export interface After {
  at: Instant
  id: Id
}

export const showAfter = ({ at, id }: After): string => `${at}_${id}`

const rankShape = /^(-?\d{1,16})_(.+)$/

export const showRankAfter = (rank: readonly [number, number], id: Id): string =>
  `${rank[0]}_${showAfter({ at: rank[1], id })}`

/** Where a page of a board ended, by the two figures it is ordered by and the id; null for what is not one. */
export function readRankAfter(shown: string | undefined): { rank: [number, number]; id: Id } | null {
  const parts = rankShape.exec(shown ?? '')
  const rest = readAfter(parts?.[2])
  return parts && rest ? { rank: [Number(parts[1]), rest.at], id: rest.id } : null
}

/** A page's end as it was shown; null, the first page, for what is not one. */
export function readAfter(shown: string | undefined): After | null {
  const parts = shape.exec(shown ?? '')
  return parts ? { at: Number(parts[1]), id: parts[2]! } : null
}
