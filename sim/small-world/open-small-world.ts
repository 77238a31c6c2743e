import type { Database, Fact, Id, Kernel, Log } from '@heed/kernel'
import type { App } from '@heed/server/app'
import { ConnectionLost, withOutages } from '../faults/database-outage.ts'
import { type FaultState, noFaults } from '../faults/fault-state.ts'
import { openWorld } from '../world/open-world.ts'
import { setUp } from './set-up.ts'
import type { SmallWorld } from './small-world.ts'

export interface SmallOptions {
  url: string
  seed: number
  /** A planted bug: breaks the kernel of every process of this world. */
  spoil?: ((kernel: Kernel) => void) | undefined
}

export type Look = Database['transact']

/** A small world with two shops open, and a way to look at its database that no fault touches. */
export async function openSmallWorld(options: SmallOptions): Promise<{ small: SmallWorld; look: Look }> {
  const faults = noFaults()
  let untouched: Look | null = null
  const begin = (app: App, kernel: Kernel): App => {
    untouched = kernel.db.transact
    options.spoil?.(kernel)
    withOutages(kernel.db, faults)
    kernel.db.onSaid((facts) => noteHeld(faults, facts))
    return app
  }
  const world = await openWorld({ url: options.url, seed: options.seed, log: complaining(faults), spoil: begin })
  const clock = world.kernel.clock
  clock.wall = () => clock.now() + faults.wallShiftMs
  faults.guard.wall = clock.wall()
  let last = 0
  const small: SmallWorld = {
    world,
    chance: world.chance,
    shops: [],
    shoppers: [],
    operator: '' as Id,
    orders: [],
    signedOrders: [],
    acknowledged: new Map(),
    touched: { shopIds: new Set(), orderIds: new Set() },
    sent: [],
    counts: { actions: new Map(), refusals: new Map(), faults: new Map() },
    faults,
    next: () => ++last,
  }
  await setUp(small)
  return { small, look: (reach, work) => untouched!(reach, work) }
}

function noteHeld(faults: FaultState, facts: readonly Fact[]): void {
  if (!faults.guard.held) return
  for (const { name } of facts) faults.saidWhileHeld.set(name, (faults.saidWhileHeld.get(name) ?? 0) + 1)
}

/** Every error that the product logs is a finding, unless the connection was made to die. */
function complaining(faults: FaultState): Log {
  return {
    info() {},
    warn() {},
    error(event, error, fields) {
      if (error instanceof ConnectionLost) return
      const says = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : error
      faults.errors.push(`${event} ${JSON.stringify(fields ?? {})} ${says}`)
    },
  }
}
