import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Tx } from '@heed/kernel'
import { type TestKernel, testPool } from '@heed/kernel/testing'
import { type AuditCheck, auditHouse } from '@heed/server/audit'
import { ConnectionLost } from '../faults/database-outage.ts'
import { drawDeed } from '../small-world/deeds.ts'
import { openSmallWorld } from '../small-world/open-small-world.ts'
import { settle } from '../small-world/pass-time.ts'
import type { SmallWorld } from '../small-world/small-world.ts'
import { type FreshDatabase, freshDatabase } from '../small-world/testing/fresh-database.ts'
import { spoils } from './testing/spoils.ts'

const steps = 1_000
let database: FreshDatabase
let small: SmallWorld
let pool: ReturnType<typeof testPool>
let admin: {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
  release(destroy: boolean): void
}

before(async () => {
  database = await freshDatabase()
  ;({ small } = await openSmallWorld({ url: database.url, seed: 5 }))
  for (let step = 0; step < steps; step += 1)
    try {
      await drawDeed(small)(small)
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error
    }
  await settle(small)
  // The owner of the schema: spoils what no role of the product may touch.
  pool = testPool({ url: database.url } as TestKernel, { role: new URL(database.url).username, schema: 'pg_catalog' })
  admin = await pool.connect()
  await admin.query('begin')
})
after(async () => {
  admin.release(true)
  await pool.end()
  await small.world.close()
  await database.drop()
})

/** Looks through the hand that spoilt, so that nothing is ever committed. */
async function looked(): Promise<AuditCheck[]> {
  const rows = async (text: string, values: readonly unknown[] = []) =>
    (await admin.query(text, values as unknown[])).rows
  const one = async (text: string, values?: readonly unknown[]) => (await rows(text, values))[0]
  const tx = { now: small.world.kernel.clock.now(), rows, one } as unknown as Tx
  const checks: AuditCheck[] = []
  for await (const check of auditHouse(tx, small.world.app.domains)) checks.push(check)
  return checks
}

test('a shop that was played by the rules passes every check, and every check has rows to look at', async () => {
  const checks = await looked()
  assert.deepEqual(
    checks.filter((check) => check.broken > 0).map((check) => [check.holds.en, check.findings]),
    [],
  )
  assert.deepEqual(
    checks.filter((check) => check.rows === 0).map((check) => check.holds.en),
    [],
  )
  assert.deepEqual(
    Object.keys(spoils).sort(),
    checks.map((check) => `${check.part}: ${check.holds.en}`).sort(),
    'each check has a row spoilt for it',
  )
})

for (const [name, statements] of Object.entries(spoils))
  test(`a spoilt row is found: ${name}`, async () => {
    await admin.query('savepoint whole')
    try {
      for (const text of statements) await admin.query(text)
      const check = (await looked()).find((one) => `${one.part}: ${one.holds.en}` === name)
      assert.ok(check && check.broken > 0 && check.findings.length > 0, 'the check stayed green')
    } finally {
      await admin.query('rollback to savepoint whole')
    }
  })
