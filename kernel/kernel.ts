import type { Clock } from './clock/clock.ts'
import type { Reaction, Sender } from './facts/reaction.ts'
import type { BoundRoute } from './http/handler.ts'
import type { Chance } from './ids/chance.ts'
import type { Id } from './ids/ids.ts'
import type { LiveMapping } from './live/mapping.ts'
import type { Log } from './log/log.ts'
import type { Database, Tx } from './sql/database.ts'
import type { MigrationSource } from './sql/migrate.ts'
import type { Timer } from './timers/timer.ts'

/** Everything that depends on time, chance or the outside world, handed to each domain. */
export interface Kernel {
  clock: Clock
  chance: Chance
  newId: () => Id
  db: Database
  log: Log
}

/** What every domain's wiring returns besides its own requests and answers. */
export interface Wired {
  name: string
  routes: BoundRoute[]
  reactions: Reaction[]
  senders: Sender[]
  timers: Timer[]
  live: LiveMapping[]
  migrations: MigrationSource
  /** The only deletion there is: removes every row of a shop, for demo data and for a shop that leaves. */
  forgetShop(tx: Tx, shopId: Id): Promise<void>
}
