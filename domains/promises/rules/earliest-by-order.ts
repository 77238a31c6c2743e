import type { Id, Instant } from '@heed/kernel'

/** Something happened to an order at a time. */
export interface Seen {
  orderId: Id
  personId: Id
  at: Instant
}

/** One event an order, the earliest: facts may repeat, and come in any order. */
export function earliestByOrder(seen: readonly Seen[]): Seen[] {
  const first = new Map<Id, Seen>()
  for (const one of seen) {
    const known = first.get(one.orderId)
    if (!known || one.at < known.at) first.set(one.orderId, one)
  }
  return [...first.values()].sort((x, y) => (x.orderId < y.orderId ? -1 : 1))
}
