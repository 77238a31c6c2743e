import { type Credentials, openCredentials } from '@heed/identity/wiring'
import { idSource, type Kernel, type Log, migrate, openDatabase, systemChance, systemClock } from '@heed/kernel'
import pg from 'pg'
import { type App, allMigrations, createApp } from '../app.ts'
import { businessClock } from '../worker/business-clock.ts'

/** The river for one command: no web, no timers, nothing that outlives `close`. */
export interface CommandHouse {
  app: App
  /** For an owner who is to sign in later. */
  credentials: Credentials
  /** A server works on this database: it delivers facts, so the command need not. */
  served: boolean
  close(): Promise<void>
}

/** Brings the database to this tree's schema and wires the domains on it, with the business time that stands there. */
export async function openHouse(options: {
  databaseUrl: string
  secrets: { session: string; paymentCallback: string }
  log: Log
}): Promise<CommandHouse> {
  const { databaseUrl, secrets, log } = options
  await migrate(databaseUrl, allMigrations)
  const served = await hasWorker(databaseUrl)
  const clock = businessClock(systemClock())
  const chance = systemChance()
  const newId = idSource(clock, chance)
  const db = openDatabase({ url: databaseUrl, clock, newId })
  await clock.readOffset(db)
  const kernel: Kernel = { clock, chance, newId, db, log }
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    options: '-c role=heed_worker -c search_path=identity_auth',
  })
  pool.on('error', (error) => log.error('sign-in.pool', error))
  const credentials = openCredentials(pool, {
    secret: secrets.session,
    baseUrl: 'http://localhost',
    newId,
    clock,
    chance,
  })
  const app = createApp({ kernel, credentials, personas: () => [], secrets, demo: false })
  return {
    app,
    credentials,
    served,
    async close() {
      await db.close()
      await pool.end()
    },
  }
}

/** A running server's worker asks the database at least once a second, so one of its connections is always there. */
async function hasWorker(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'heed-import' })
  await client.connect()
  try {
    const { rows } = await client.query<{ served: boolean }>(
      `select exists (select from pg_catalog.pg_stat_activity a where a.application_name = 'heed-worker' and a.datname = current_database()) as served`,
    )
    return rows[0]?.served === true
  } finally {
    await client.end()
  }
}
