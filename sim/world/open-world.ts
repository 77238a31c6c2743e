import {
  type HandClock,
  handClock,
  type Id,
  type Instant,
  idSource,
  type Kernel,
  type Log,
  migrate,
  openDatabase,
  seededChance,
} from '@heed/kernel'
import { type App, allMigrations, createApp } from '@heed/server/app'
import { nobody } from './callers.ts'

/** A callback of the test payment provider, as it travels: the exact text and its signature. */
export interface Callback {
  payload: string
  signature: string
}

/**
 * The whole product on one database, with a clock moved by hand, seeded chance and one connection a role: one seed gives
 * one order of events. The payment provider's callbacks wait in `callbacks` until `settle` (or a fault) brings them.
 */
export interface World {
  app: App
  kernel: Kernel & { clock: HandClock }
  /** What the actors draw from; the kernel's own chance is another stream of the same seed. */
  chance: ReturnType<typeof seededChance>
  callbacks: Callback[]
  secrets: { paymentCallback: string; carrierCallback: string }
  /** Brings waiting callbacks to the provider's route, then delivers facts and sweeps timers until nothing is left. */
  settle(): Promise<void>
  /** The process dies and comes back: what was only in memory is lost, the database is as it was. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface WorldOptions {
  url: string
  seed: number
  /** Where both clocks start, epoch milliseconds. */
  start?: Instant
  log?: Log
  /** Connections a role; one unless told, for one order of events. */
  connectionsMax?: number
  /** A planted bug turns the app's parts into broken ones before they are used. */
  spoil?: (app: App, kernel: Kernel) => App
}

const secrets = { paymentCallback: 'simulated payments', carrierCallback: 'simulated carriers' } as const

/** Monday 5 October 2026, midnight in China: where the town opens. */
const worldStart: Instant = 1_791_129_600_000

/** Opens a world; brings the database to the tree's schema when it is not there yet. */
export async function openWorld(options: WorldOptions): Promise<World> {
  await migrate(options.url, allMigrations)
  const clock = handClock(options.start ?? worldStart)
  const chance = seededChance(options.seed * 2 + 1)
  const callbacks: Callback[] = []
  const newId = idSource(clock, chance)
  let opened = openApp(options, { clock, chance, newId }, callbacks)
  const world: World = {
    ...opened,
    chance: seededChance(options.seed * 2 + 2),
    callbacks,
    secrets,
    async settle() {
      await bringCallbacks(world)
      await settleFacts(world.app)
    },
    async restart() {
      await world.kernel.db.close()
      opened = openApp(options, { clock, chance, newId }, callbacks)
      Object.assign(world, opened)
    },
    close: () => world.kernel.db.close(),
  }
  return world
}

type Handed = { clock: HandClock; chance: ReturnType<typeof seededChance>; newId: () => Id }

function openApp(options: WorldOptions, handed: Handed, callbacks: Callback[]) {
  const db = openDatabase({ url: options.url, ...handed, connectionsMax: options.connectionsMax ?? 1 })
  const kernel = { ...handed, db, log: options.log ?? silent }
  const app = createApp({
    kernel,
    credentials: null,
    personas: () => [],
    secrets,
    deliverPayment: (callback) => void callbacks.push(callback),
    demo: true,
  })
  return { kernel, app: options.spoil ? options.spoil(app, kernel) : app }
}

const silent: Log = { info() {}, warn() {}, error() {} }

/** Every callback that waits, in the order in which the provider made them. */
export async function bringCallbacks(world: Pick<World, 'app' | 'callbacks'>): Promise<void> {
  await Promise.resolve()
  for (const body of world.callbacks.splice(0))
    await world.app.call('POST /api/open/payments/test/callback', { body }, nobody)
}

/** Facts and timers call each other: a sweep says facts, a fact makes a timer due. */
export async function settleFacts(app: Pick<App, 'drain' | 'sweep'>): Promise<void> {
  for (;;) {
    await app.drain()
    if ((await app.sweep()) === 0) return
  }
}
