import { useState } from 'react'

/**
 * Holds a live list still: rows that were not there at the last look wait behind the pill, rows that left or changed
 * are followed at once in place. `fresh` counts who waits; `show` lets them in.
 */
export function useHeldRows<Row>(rows: readonly Row[], idOf: (row: Row) => string) {
  const [seen, setSeen] = useState(() => rows.map(idOf))
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  const order = seen.length === 0 ? rows.map(idOf) : seen
  const held = order.flatMap((id) => byId.get(id) ?? [])
  return {
    rows: held,
    fresh: rows.length - held.length,
    show: () => setSeen(rows.map(idOf)),
  }
}
