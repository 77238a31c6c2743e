import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bucketOf, type Database, openDatabase } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { deliverWhile, flood, ping, pong, tell, witness, witnessMigrations } from '../testing/interleave.ts'

let kernel: TestKernel
let others: Database[]
before(async () => {
  kernel = await testKernel([witnessMigrations], { connectionsMax: 12 })
  const open = () => openDatabase({ url: kernel.url, clock: kernel.clock, newId: kernel.newId, connectionsMax: 2 })
  others = [open(), open(), open()]
})
after(async () => {
  for (const db of others) await db.close()
  await kernel.close()
})

/** Ten shops over six buckets: most share theirs with another. */
const shops = [1, 2, 3, 4, 5, 6, 65, 66, 67, 129].map(
  (tail) => `0190a0a0-0000-7000-8000-0000000000${tail.toString(16).padStart(2, '0')}`,
)

test('twelve writers that hold 5,000 facts for a random while: each reader sees each once and in order', async () => {
  assert.equal(new Set(shops.map(bucketOf)).size, 6)
  const readers = [
    witness('one/when-pinged', ping),
    witness('two/when-pinged', ping, 7),
    witness('one/when-ponged', pong),
  ]
  const writing = flood(kernel, { writers: 12, facts: 5_000, shops, seed: 42 })
  const tailing = tailWhile(others[0]!, writing)
  await deliverWhile(others, kernel, readers, writing)
  const undone = await writing
  assert.ok(undone > 100, `some transactions rolled back (${undone} facts)`)
  const told = await tell(kernel.url, readers)
  assert.equal(told.facts, 5_000)
  assert.equal(told.holes, 0)
  for (const { reader, ...seen } of told.readers)
    assert.deepEqual({ reader, ...seen }, { reader, missed: 0, twice: 0, backwards: 0 })
  assert.deepEqual(await tailing, { read: 5_000, skipped: 0 })
})

/** A reader without a transaction of its own, such as the live connection: it only remembers its last position. */
async function tailWhile(db: Database, writing: Promise<unknown>): Promise<{ read: number; skipped: number }> {
  const last = new Map<number, number>()
  let over = false
  let read = 0
  let skipped = 0
  const step = async () => {
    const rows = await db.transact({ role: 'worker', actor: 'tail' }, (tx) =>
      tx.rows<{ bucket: number; position: number }>(
        `select f.bucket, f.position from unnest($1::int[], $2::bigint[]) c(bucket, position)
         join kernel.fact f on f.bucket = c.bucket and f.position > c.position order by f.bucket, f.position`,
        [
          shops.map(bucketOf).filter(distinct),
          shops
            .map(bucketOf)
            .filter(distinct)
            .map((bucket) => last.get(bucket) ?? 0),
        ],
      ),
    )
    for (const { bucket, position } of rows) {
      if (position !== (last.get(bucket) ?? 0) + 1) skipped += 1
      last.set(bucket, position)
      read += 1
    }
  }
  void writing.finally(() => {
    over = true
  })
  while (!over) await step()
  await step()
  return { read, skipped }
}

const distinct = <T>(one: T, nth: number, all: T[]) => all.indexOf(one) === nth
