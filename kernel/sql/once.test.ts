import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onceOnly, type Refused, refuse, type Tx } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([])
})
after(() => kernel.close())

type Answer = { ok: true; n: number } | Refused<'sold-out'>
let done = 0
const count = async (): Promise<Answer> => ({ ok: true, n: ++done })

const once = (key: string, hash = 'h', work: (tx: Tx) => Promise<Answer> = count) =>
  kernel.db.transact({ role: 'web', actor: 'test' }, (tx) =>
    onceOnly(tx, { scope: 'POST /x shop person', key, hash }, () => work(tx)),
  )

test('the same key gives the first answer back and does nothing again', async () => {
  const first = await once('k1')
  assert.deepEqual(await once('k1'), { ...first, replayed: true })
})

test('the same key with another request is refused', async () => {
  await once('k2')
  assert.deepEqual(await once('k2', 'other'), { ok: false, why: 'key-reused' })
})

test('the same key of somebody else is another key', async () => {
  const first = await once('k3')
  const other = await kernel.db.transact({ role: 'web', actor: 'test' }, (tx) =>
    onceOnly(tx, { scope: 'POST /x shop other', key: 'k3', hash: 'h' }, count),
  )
  assert.notDeepEqual(other, first)
})

test('a repeat while the first still runs is told so, and gets the answer afterwards', async () => {
  const started = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const first = once('k4', 'h', async () => {
    started.resolve()
    await finish.promise
    return await count()
  })
  await started.promise
  assert.deepEqual(await once('k4'), { ok: false, why: 'still-running' })
  finish.resolve()
  const answer = await first
  assert.deepEqual(await once('k4'), { ...answer, replayed: true })
})

test('a refusal is not kept: the same key may succeed later', async () => {
  assert.deepEqual(await once('k5', 'h', async () => refuse('sold-out')), { ok: false, why: 'sold-out' })
  assert.equal((await once('k5')).ok, true)
})

test('work that throws leaves nothing behind: the same key may succeed later', async () => {
  await assert.rejects(
    once('k6', 'h', async () => {
      throw new Error('broken')
    }),
    /broken/,
  )
  assert.equal((await once('k6')).ok, true)
})

test('a failed statement whose error was swallowed does not pass for a success', async () => {
  const swallowing = kernel.db.transact({ role: 'web', actor: 'test' }, async (tx) => {
    await tx.rows('select 1 / 0').catch(() => {})
  })
  await assert.rejects(swallowing, /swallowed/)
})
