import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import { assert } from '../outcome/outcome.ts'
import type { Database } from '../sql/database.ts'
import { asReader, findLags, type Reader, setCursors } from './cursors.ts'
import { deliverCarefully } from './deliver.ts'
import type { Fact } from './kind.ts'
import { readParked, unpark } from './parking.ts'
import type { Reaction, Sender } from './reaction.ts'

export { triesMax } from './parking.ts'

/**
 * Delivers facts to their readers.
 *
 * A cursor stands per (reader, bucket). Delivery locks the cursors of the lagging buckets (skipping those another
 * process holds), reads on from them, lets the reaction act shop by shop, and moves the cursors in the same transaction.
 * When a batch fails it is tried again one fact at a time, so that one poisonous fact cannot hurt its neighbours; a fact
 * that fails `triesMax` times is parked with its error in a transaction of its own, and later facts with its key park
 * behind it, because order within a key is a promise. Parked facts wait for a person: doctor and console show them.
 */
export interface Runner {
  /** Delivers until no reader lags; returns the number of facts handled. Deterministic for one caller. */
  drain(): Promise<number>
  /** Puts parked facts of a reader back in line; returns how many were handled. */
  replay(reader: string): Promise<number>
}

/** Parked facts put back in line in one call. */
const replayMax = 500

export function factRunner(
  db: Database,
  _clock: Clock,
  log: Log,
  readers: { reactions: Reaction[]; senders: Sender[] },
): Runner {
  const all: Reader[] = [...readers.reactions, ...readers.senders]
  const byName = new Map(all.map((reader) => [reader.name, reader]))
  const twice = all.find((reader) => byName.get(reader.name) !== reader)
  assert(!twice, `two readers are called ${twice?.name}`)
  let registered = false

  async function register() {
    if (registered) return
    await db.transact(asReader('runner'), (tx) => setCursors(tx, [...byName.keys()]))
    registered = true
  }

  return {
    async drain() {
      await register()
      let handled = 0
      for (;;) {
        const lags = await db.transact(asReader('runner'), (tx) => findLags(tx, all))
        let round = 0
        for (const lag of lags) round += await deliverCarefully(db, log, byName.get(lag.reader)!, lag.buckets)
        if (round === 0) return handled
        handled += round
      }
    },
    async replay(name) {
      const reader = byName.get(name)
      if (!reader) return 0
      const parked = await db.transact(asReader(name), (tx) => readParked(tx, name, replayMax))
      let handled = 0
      for (const one of parked) if (await replayOne(db, reader, one as Fact<never>)) handled += 1
      return handled
    },
  }
}

/** Two people may ask for a replay at once: the one whose transaction takes the fact out of the lot acts on it. */
async function replayOne(db: Database, reader: Reader, one: Fact<never>): Promise<boolean> {
  if ('send' in reader) await reader.send([one])
  return await db.transact(asReader(reader.name), async (tx) => {
    const taken = await unpark(tx, reader.name, one)
    if (taken && 'act' in reader) await reader.act(tx, [one], one.shopId)
    return taken
  })
}
