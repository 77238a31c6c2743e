import { createHash } from 'node:crypto'
import pg from 'pg'
import { type HandClock, handClock } from '../clock/clock.ts'
import { seededChance } from '../ids/chance.ts'
import { idSource } from '../ids/ids.ts'
import type { Kernel } from '../kernel.ts'
import { silentLog } from '../log/log.ts'
import { type Database, openDatabase } from '../sql/database.ts'
import { kernelMigrations, type MigrationSource, migrate, readMigrations } from '../sql/migrate.ts'

export { deliverWhile, flood, ping, pong, tell, witness, witnessMigrations } from './interleave.ts'

/** Monday 2026-03-02 10:00 in Shanghai: where the tests' clock starts. */
export const testStart = Date.UTC(2026, 2, 2, 2)

export interface TestKernel extends Kernel {
  clock: HandClock
  url: string
  db: Database
  close(): Promise<void>
}

/**
 * A kernel on a database of its own, cloned from a template that holds the given migrations; clock by hand, chance by
 * seed. Needs HEED_TEST_DATABASE_URL, which the test command sets.
 */
export async function testKernel(
  migrations: readonly MigrationSource[],
  options: { seed?: number; connectionsMax?: number } = {},
): Promise<TestKernel> {
  const admin = process.env.HEED_TEST_DATABASE_URL
  if (!admin) throw new Error('HEED_TEST_DATABASE_URL is not set; run the tests with: npm test -- <path>')
  const url = await cloneDatabase(admin, migrations)
  const clock = handClock(testStart)
  const chance = seededChance(options.seed ?? 1)
  const newId = idSource(clock, chance)
  const db = openDatabase({ url, clock, newId, connectionsMax: options.connectionsMax ?? 4 })
  return {
    clock,
    chance,
    newId,
    db,
    log: silentLog,
    url,
    async close() {
      await db.close()
      await onAdmin(admin, (client) =>
        client.query(`drop database if exists ${new URL(url).pathname.slice(1)} with (force)`),
      )
    },
  }
}

/** Plain connections in one role, for libraries that bring their own SQL. */
export function testPool(kernel: TestKernel, reach: { role: string; schema: string }): pg.Pool {
  return new pg.Pool({
    connectionString: kernel.url,
    max: 2,
    options: `-c role=${reach.role} -c search_path=${reach.schema}`,
  })
}

let clones = 0

async function cloneDatabase(admin: string, migrations: readonly MigrationSource[]): Promise<string> {
  const hash = createHash('sha1')
  for (const one of await readMigrations([kernelMigrations, ...migrations]))
    hash.update(one.domain + one.file + one.hash)
  const template = `heed_template_${hash.digest('hex').slice(0, 16)}`
  const clone = `heed_test_${process.pid}_${clones++}`
  await onAdmin(admin, async (client) => {
    await client.query('select pg_advisory_lock(99172)')
    const known = await client.query('select 1 from pg_database where datname = $1', [template])
    if (known.rowCount === 0) {
      await client.query(`create database ${template}_making`)
      await migrate(databaseUrl(admin, `${template}_making`), migrations)
      await client.query(`alter database ${template}_making rename to ${template}`)
    }
    await client.query(`create database ${clone} template ${template}`)
  })
  return databaseUrl(admin, clone)
}

function databaseUrl(admin: string, database: string): string {
  const url = new URL(admin)
  url.pathname = `/${database}`
  return url.toString()
}

async function onAdmin(admin: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
