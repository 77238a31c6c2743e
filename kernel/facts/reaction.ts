import type { Id } from '../ids/ids.ts'
import type { Tx } from '../sql/database.ts'
import type { Fact, FactKind } from './kind.ts'

/**
 * A reaction hears one kind of fact. It gets up to `batch` facts of one shop, in order, inside one transaction in which
 * the reader's cursor moves too: its effect happens exactly once, whoever dies when.
 */
export interface Reaction {
  name: string
  hears: FactKind<never>
  batch: number
  act(tx: Tx, facts: Fact<never>[], shopId: Id): Promise<void>
}

export function reaction<P>(made: {
  name: `${string}/when-${string}`
  hears: FactKind<P>
  /** Facts a transaction; default 200. */
  batch?: number
  act(tx: Tx, facts: Fact<P>[], shopId: Id): Promise<void>
}): Reaction {
  return { batch: 200, ...made } as unknown as Reaction
}

/**
 * A sender hears one kind of its own domain's facts and makes a request upstream for each, outside any transaction,
 * repeated until answered. The request carries a key, so the second time does nothing and says so.
 */
export interface Sender {
  name: string
  hears: FactKind<never>
  batch: number
  send(facts: Fact<never>[]): Promise<void>
}

export function sender<P>(made: {
  name: `${string}/when-${string}`
  hears: FactKind<P>
  batch?: number
  send(facts: Fact<P>[]): Promise<void>
}): Sender {
  return { batch: 200, ...made } as unknown as Sender
}
