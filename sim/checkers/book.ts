import type { Fact, FactKind, Tx } from '@heed/kernel'
import type { SmallWorld } from '../small-world/small-world.ts'

/**
 * One page of the auditor: rebuilt from the fact log alone, then held against the tables. `compare` names what does not
 * hold, one line each; an empty list is the proof.
 */
export interface Book {
  hears: Hears[]
  compare(tx: Tx, small: SmallWorld): Promise<string[]>
}

export interface Hears {
  name: string
  take(fact: Fact): void
}

export const hears = <P>(kind: FactKind<P>, take: (fact: Fact<P>) => void): Hears => ({
  name: kind.name,
  take: take as (fact: Fact) => void,
})

/** Two views of the same things by key: what is only in one, and what differs. */
export function differences<T>(
  what: string,
  said: ReadonlyMap<string, T>,
  kept: ReadonlyMap<string, T>,
  show: (value: T) => string = (value) => JSON.stringify(value),
): string[] {
  const says: string[] = []
  for (const [key, value] of said) {
    const found = kept.get(key)
    if (found === undefined) says.push(`${what} ${key}: the log says ${show(value)}, the table nothing`)
    else if (show(found) !== show(value))
      says.push(`${what} ${key}: the log says ${show(value)}, the table ${show(found)}`)
  }
  for (const [key, value] of kept)
    if (!said.has(key)) says.push(`${what} ${key}: the table says ${show(value)}, the log nothing`)
  return says.slice(0, 5)
}

export function add(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by)
}

/** Rows of `key` and `value` as a map. */
export async function readMap<T>(tx: Tx, text: string, values: readonly unknown[] = []): Promise<Map<string, T>> {
  const rows = await tx.rows<{ key: string; value: T }>(text, values)
  return new Map(rows.map((row) => [row.key, row.value]))
}
