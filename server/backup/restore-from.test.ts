import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type MigrationSource, migrate } from '@heed/kernel'
import { flood, type TestKernel, testKernel, witnessMigrations } from '@heed/kernel/testing'
import pg from 'pg'
import { readBack, restoreFrom, saveBackup } from './index.ts'

const shops = ['0190a0a0-0000-7000-8000-000000000001', '0190a0a0-0000-7000-8000-000000000002']
const newer: MigrationSource = { domain: 'newer', folder: new URL('./testing/newer/', import.meta.url) }

let old: TestKernel
let file: Buffer
let made = 0
const databases: string[] = []

before(async () => {
  old = await testKernel([witnessMigrations])
  await flood(old, { writers: 2, facts: 60, shops, seed: 1 })
  const sink = new PassThrough()
  const bytes = buffer(sink)
  await saveBackup(old.url, sink)
  file = await bytes
})
after(async () => {
  for (const name of databases) await ask(old.url, `drop database if exists ${name} with (force)`)
  await old.close()
})

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function empty(): Promise<string> {
  const name = `heed_restore_${process.pid}_${made++}`
  await ask(old.url, `create database ${name}`)
  databases.push(name)
  const url = new URL(old.url)
  url.pathname = `/${name}`
  return url.toString()
}

const restore = (url: string, bytes = file, sources = [witnessMigrations]) =>
  restoreFrom(url, Readable.from([bytes]), sources)
const edited = (edit: (line: string) => string) =>
  gzipSync(gunzipSync(file).toString().split('\n').map(edit).join('\n'))

test('a backup read back counts what was written', async () => {
  const read = await readBack(Readable.from([file]))
  assert.deepEqual([read.ok, read.ok && read.facts], [true, 60])
  assert.deepEqual(await readBack(Readable.from([gzipSync('{}\n')])), { ok: false, why: 'cut-off' })
})

test('a database with somebody else’s tables is refused and left alone', async () => {
  const url = await empty()
  await ask(url, 'create table public.theirs (n int)')
  assert.deepEqual(await restore(url), { ok: false, why: 'not-empty', details: { table: 'public.theirs' } })
  assert.deepEqual(await ask(url, `select to_regnamespace('kernel') as there`), [{ there: null }])
})

test('a database with rows but no fact is refused', async () => {
  const url = await empty()
  await migrate(url, [witnessMigrations])
  await ask(url, `insert into kernel.held (name, since, reason) values ('a', 0, 'b')`)
  assert.deepEqual(await restore(url), { ok: false, why: 'not-empty', details: { table: 'kernel.held' } })
})

test('a database that a server works on is refused', async () => {
  const url = await empty()
  const server = new pg.Client({ connectionString: url, application_name: 'heed-worker' })
  await server.connect()
  assert.deepEqual(await restore(url), { ok: false, why: 'served' })
  await server.end()
})

test('a file whose fact log has a hole is refused and nothing of it is kept', async () => {
  const url = await empty()
  let cut = false
  const holed = edited((line) => {
    if (line.startsWith('{"end"')) return line.replace(/\d+/, (rows) => String(Number(rows) - 1))
    const drop = !cut && line.includes('witness/ping-said')
    cut ||= drop
    return drop ? '' : line
  })
  const refused = await restore(url, holed)
  assert.equal(refused.ok || refused.why, 'not-verified')
  assert.match(String(!refused.ok && refused.details?.says), /^bucket \d+ counts \d+ and holds \d+ facts/)
  assert.deepEqual(await ask(url, 'select count(*)::int as n from kernel.fact'), [{ n: 0 }])
})

test('a backup of an older release goes into a newer one, and comes forward afterwards', async () => {
  const url = await empty()
  const restored = await restore(url, file, [witnessMigrations, newer])
  assert.deepEqual([restored.ok, restored.ok && restored.facts, restored.ok && restored.migrationsSince], [true, 60, 1])
  assert.deepEqual(await ask(url, 'select count(*)::int as n from newer.thing'), [{ n: 0 }])
})

test('a backup of a newer release is refused', async () => {
  const url = await empty()
  const refused = await restore(url, file, [])
  assert.deepEqual(refused, { ok: false, why: 'other-migrations' })
})
