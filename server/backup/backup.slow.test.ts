import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Database, handClock, idSource, migrate, openDatabase, seededChance } from '@heed/kernel'
import {
  deliverWhile,
  flood,
  ping,
  pong,
  type TestKernel,
  tell,
  testKernel,
  witness,
  witnessMigrations,
} from '@heed/kernel/testing'
import pg from 'pg'
import { allMigrations } from '../app.ts'
import { startThrowawayPostgres, type ThrowawayPostgres } from '../postgres/index.ts'
import { readLines, writeLines } from './line-text.ts'
import { restoreBackup } from './restore-backup.ts'
import { type BackupLine, takeBackup } from './take-backup.ts'

const migrations = [...allMigrations, witnessMigrations]
const shops = [1, 2, 3, 65, 66].map((tail) => `0190a0a0-0000-7000-8000-0000000000${tail.toString(16).padStart(2, '0')}`)
const readers = [witness('one/when-pinged', ping), witness('one/when-ponged', pong, 9)]

let old: TestKernel
let cluster: ThrowawayPostgres
let fresh: TestKernel
before(async () => {
  old = await testKernel(migrations, { connectionsMax: 12 })
  cluster = await startThrowawayPostgres()
  await migrate(cluster.url, migrations)
  fresh = kernelOn(cluster.url)
})
after(async () => {
  await fresh.close()
  await cluster.stop()
  await old.close()
})

/** The same kernel on another cluster, as after a move to a new machine. */
function kernelOn(url: string): TestKernel {
  const clock = handClock(old.clock.now())
  const chance = seededChance(7)
  const newId = idSource(clock, chance)
  const db: Database = openDatabase({ url, clock, newId, connectionsMax: 12 })
  return { ...old, clock, chance, newId, db, url, close: () => db.close() }
}

const none = { missed: 0, twice: 0, backwards: 0 }

async function collect(lines: AsyncIterable<BackupLine>): Promise<BackupLine[]> {
  const all: BackupLine[] = []
  for await (const line of lines) all.push(line)
  return all
}

async function* given(lines: BackupLine[]): AsyncGenerator<BackupLine> {
  yield* lines
}

test('a backup taken while twelve write, restored into a fresh cluster, goes on without a fact lost or seen twice', async () => {
  await flood(old, { writers: 12, facts: 600, shops, seed: 1 })
  const writing = flood(old, { writers: 12, facts: 600, shops, seed: 2 })
  const delivering = deliverWhile([old.db], old, readers, writing)
  const taken = await collect(takeBackup(old.url))
  await delivering
  const restored = await restoreBackup(fresh.url, given(taken))
  assert.ok(restored.ok, JSON.stringify(restored))
  const halfway = await tell(fresh.url, readers)
  assert.equal(halfway.holes, 0)
  for (const one of halfway.readers) assert.deepEqual([one.twice, one.backwards], [0, 0])
  await deliverWhile([fresh.db], fresh, readers, flood(fresh, { writers: 12, facts: 600, shops, seed: 3 }))
  const told = await tell(fresh.url, readers)
  assert.equal(told.facts, halfway.facts + 600)
  assert.equal(told.holes, 0)
  for (const { reader, ...seen } of told.readers) assert.deepEqual({ reader, ...seen }, { reader, ...none })
})

test('every row and every sequence is the same on the other side, through the gzipped file too', async () => {
  const there = await collect(takeBackup(fresh.url))
  let text = ''
  for await (const line of writeLines(given(there))) text += line
  const file = gzipSync(text)
  const second = await database('second')
  try {
    await migrate(second, migrations)
    const restored = await restoreBackup(second, readLines(Readable.from([file])))
    assert.ok(restored.ok, JSON.stringify(restored))
    assert.deepEqual(sorted(await collect(takeBackup(second))), sorted(there))
    const again = await restoreBackup(second, given(there))
    assert.equal(again.ok || again.why, 'not-empty')
  } finally {
    await database('second', 'drop')
  }
})

test('a file that ends early, or comes from another schema, leaves the database as it was', async () => {
  const there = await collect(takeBackup(fresh.url))
  const [head, ...rest] = there
  const third = await database('third')
  try {
    await migrate(third, migrations)
    const before = sorted(await collect(takeBackup(third)))
    assert.deepEqual(await restoreBackup(third, given(there.slice(0, -1))), { ok: false, why: 'cut-off' })
    assert.deepEqual(await restoreBackup(third, given(rest)), { ok: false, why: 'cut-off' })
    const torn = gzipSync(JSON.stringify(head)).subarray(0, 40)
    assert.deepEqual(await restoreBackup(third, readLines(Readable.from([torn]))), { ok: false, why: 'cut-off' })
    const other: BackupLine = { heed: 'backup', version: 1, migrations: [] }
    assert.deepEqual(await restoreBackup(third, given([other, ...rest])), { ok: false, why: 'other-migrations' })
    assert.deepEqual(sorted(await collect(takeBackup(third))), before)
  } finally {
    await database('third', 'drop')
  }
})

/** Rows of a table come in no order of their own. */
const sorted = (lines: BackupLine[]) => {
  let table = ''
  return lines
    .map((line) => {
      if ('table' in line) table = line.table
      return 'row' in line ? `${table} ${line.row}` : JSON.stringify(line)
    })
    .sort()
}

async function database(name: string, verb: 'create' | 'drop' = 'create'): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(`${verb} database ${name}`)
  await client.end()
  const url = new URL(cluster.url)
  url.pathname = `/${name}`
  return url.toString()
}
