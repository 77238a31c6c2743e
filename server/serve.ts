import type { IncomingMessage } from 'node:http'
import { openCredentials, type Persona } from '@heed/identity/wiring'
import {
  clockGuard,
  idSource,
  type Kernel,
  type Log,
  migrate,
  openDatabase,
  repeat,
  systemChance,
  systemClock,
} from '@heed/kernel'
import pg from 'pg'
import { type App, allMigrations, createApp } from './app.ts'
import { bindDemo } from './demo/routes.ts'
import { type DemoState, demoState } from './demo/state.ts'
import type { TownMaker } from './demo/town.ts'
import { serveFaces } from './http/faces.ts'
import { type LanDoor, lanDoor } from './http/lan-door.ts'
import { serveOperations } from './http/operations.ts'
import { callerOfUpgrade, openWeb } from './http/web.ts'
import { bindImports } from './imports/index.ts'
import { serveLive } from './live/socket.ts'
import { businessClock } from './worker/business-clock.ts'
import { runWorker } from './worker/run-worker.ts'

export type Part = 'web' | 'live' | 'worker'

export interface ServeOptions {
  databaseUrl: string
  /** Where the built faces stand. */
  root: string
  /** Where uploaded files are kept. */
  dataDir: string
  host: string
  port: number
  parts: readonly Part[]
  secrets: { session: string; paymentCallback: string }
  log: Log
  /** Behind TLS. */
  secure: boolean
  /** Present in demo mode. */
  makeTown?: TownMaker
  /** A one-time token opens the door to the rest of the network; absent means loopback only. */
  lanToken?: string
}

export interface Serving {
  app: App
  demo: DemoState
  clock: ReturnType<typeof businessClock>
  port: number
  /** Stops this too, first of all, when the server stops. */
  whileRunning(stop: () => unknown): void
  stop(): Promise<void>
}

/** Starts the parts of one process on a migrated database; everything it opens, `stop` closes. */
export async function serve(options: ServeOptions): Promise<Serving> {
  await migrate(options.databaseUrl, allMigrations)
  const system = systemClock()
  const clock = businessClock(system)
  const chance = systemChance()
  const newId = idSource(clock, chance)
  const db = openDatabase({ url: options.databaseUrl, clock, newId })
  const kernel: Kernel = { clock, chance, newId, db, log: options.log }
  const guard = clockGuard(db, system)
  await guard.check()
  await clock.readOffset(db)
  const signIn = signInOf(options, kernel)
  const demo = demoState(clock)
  const personas = (): readonly Persona[] =>
    (demo.town?.personas() ?? []).filter((one) => !options.lanToken || one.audience !== 'console')
  const app = createApp({
    kernel,
    credentials: signIn.credentials,
    personas,
    secrets: options.secrets,
    demo: options.makeTown !== undefined,
    sendsWebhooks: true,
  })
  if (options.makeTown) demo.town = options.makeTown(app)
  const closers = [() => db.close(), () => signIn.pool.end()]
  if (options.parts.includes('worker'))
    closers.unshift(
      runWorker({ db, log: options.log, runner: app.runner, timers: app.timers, guard, paused: () => demo.growing() })
        .stop,
    )
  const port = options.parts.includes('web') ? await openDoor(app, demo, options, closers) : 0
  return {
    app,
    demo,
    clock,
    port,
    whileRunning: (stop) => void closers.unshift(stop as () => Promise<void>),
    async stop() {
      for (const close of closers) await close()
    },
  }
}

function signInOf(options: ServeOptions, { clock, chance, newId }: Kernel) {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: 4,
    options: '-c role=heed_worker -c search_path=identity_auth',
  })
  pool.on('error', (error) => options.log.error('sign-in.pool', error))
  const credentials = openCredentials(pool, {
    secret: options.secrets.session,
    baseUrl: `http://localhost:${options.port}`,
    newId,
    clock,
    chance,
  })
  return { pool, credentials }
}

async function openDoor(
  app: App,
  demo: DemoState,
  options: ServeOptions,
  closers: (() => Promise<unknown> | unknown)[],
): Promise<number> {
  const { kernel, hub } = app
  const imports = bindImports(app, {
    dataDir: options.dataDir,
    whileRunning: (stop) => void closers.unshift(stop),
  })
  const routes = [...app.routes.values(), ...bindDemo(demo), ...imports]
  const authenticate = app.domains.identity.authenticate
  const door: LanDoor | null = options.lanToken ? lanDoor(options.lanToken) : null
  const { log, secure } = options
  const web = await openWeb({
    routes,
    authenticate,
    log,
    secure,
    clock: kernel.clock,
    ...(door ? { door: door.check } : {}),
  })
  await serveFaces(web, options.root)
  serveOperations(web, { routes, db: kernel.db, hub })
  await web.listen({ host: options.host, port: options.port })
  if (options.parts.includes('live')) {
    const callerOf = (request: IncomingMessage, audience: string) =>
      callerOfUpgrade(request, audience as 'shop', authenticate)
    const lets = (request: IncomingMessage) => door?.lets(request) ?? true
    const sockets = serveLive(web.server, hub, kernel.clock, log, callerOf, lets)
    const following = repeat(
      250,
      async () => void (await hub.follow()),
      (error) => options.log.error('live.follow', error),
    )
    closers.unshift(following, () => sockets.close())
  }
  closers.unshift(() => web.close())
  const address = web.server.address()
  return typeof address === 'object' && address ? address.port : options.port
}
