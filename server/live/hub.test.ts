import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { fact, live, showId } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { z } from 'zod'
import { type LiveHub, liveHub, type Sent, topicFor } from './hub.ts'

const told = fact('witness/word-told', z.object({ room: z.string(), to: z.string(), n: z.int() }))
const other = fact('witness/nothing-told', z.object({}))
/** Three shops in three buckets. */
const shops = ['01', '02', '03'].map((tail) => `0190a0a0-0000-7000-8000-0000000000${tail}`)

let kernel: TestKernel | undefined
let hub: LiveHub
const open = () =>
  liveHub(kernel!.db, [
    live(told, ({ payload }) => [
      { topic: `room:${payload.room}`, kind: 'told', data: { n: payload.n } },
      { topic: `person:${payload.to}`, kind: 'told', data: { n: payload.n } },
    ]),
  ])
beforeEach(async () => {
  await kernel?.close()
  kernel = await testKernel([])
  hub = open()
  await hub.follow()
})
after(() => kernel!.close())

const say = (shop: number, ...ns: number[]) =>
  kernel!.db.transact({ role: 'web', shopId: shops[shop]!, actor: 'test' }, async (tx) => {
    for (const n of ns) tx.say(told, { room: 'r', to: 'p', n }, { key: 'k' })
  })

function tab() {
  const heard: Sent[] = []
  const ns = () => heard.filter((one) => one.kind).map((one) => one.data?.n)
  const cursor = () => heard.findLast((one) => one.cursor)?.cursor ?? null
  return { heard, ns, cursor, listener: (message: Sent) => void heard.push(message) }
}

test('a tab hears what is said after it came, in order, with a cursor each', async () => {
  await say(0, 1)
  await hub.follow()
  const { listener, ns, heard } = tab()
  await hub.subscribe(listener, 'room:r', null)
  await say(0, 2, 3)
  await hub.follow()
  assert.deepEqual(ns(), [2, 3])
  assert.deepEqual(
    heard.slice(1).map((one) => one.cursor),
    ['1:2', '1:3'],
  )
})

test('a tab that lost its connection resumes after its cursor and misses nothing, on another server too', async () => {
  const first = tab()
  await hub.subscribe(first.listener, 'room:r', null)
  await say(0, 1, 2)
  await hub.follow()
  hub.leave(first.listener)
  await say(0, 3, 4)
  const second = tab()
  const elsewhere = open()
  await elsewhere.subscribe(second.listener, 'room:r', first.cursor())
  await say(0, 5)
  await elsewhere.follow()
  await elsewhere.follow()
  assert.deepEqual(second.ns(), [3, 4, 5])
})

test('a person’s topic is reached by many shops: its cursor remembers all of them', async () => {
  const first = tab()
  await hub.subscribe(first.listener, 'person:p', null)
  await say(2, 1)
  await say(0, 2)
  await hub.follow()
  hub.leave(first.listener)
  await say(1, 3)
  await say(2, 4)
  await say(0, 5)
  const second = tab()
  await hub.subscribe(second.listener, 'person:p', first.cursor())
  assert.deepEqual(second.ns().sort(), [3, 4, 5])
})

test('a connection lost before its first message misses nothing: it was told the present cursor', async () => {
  const first = tab()
  await hub.subscribe(first.listener, 'person:p', null)
  hub.leave(first.listener)
  await say(1, 1)
  await say(2, 2)
  const second = tab()
  await hub.subscribe(second.listener, 'person:p', first.cursor())
  assert.deepEqual(second.ns(), [1, 2])
})

test('what arrives while a tab catches up is neither lost nor said twice', async () => {
  await say(0, 1, 2, 3)
  const { listener, ns } = tab()
  const catchingUp = hub.subscribe(listener, 'room:r', '1:0')
  await say(0, 4)
  await Promise.all([catchingUp, hub.follow()])
  await hub.follow()
  await say(0, 5)
  await hub.follow()
  assert.deepEqual(ns(), [1, 2, 3, 4, 5])
})

test('who missed more than the limit is told to read again, and goes on from there', async () => {
  for (let n = 0; n < 6; n++) await say(0, ...Array.from({ length: 100 }, (_, i) => n * 100 + i))
  await hub.follow()
  const { listener, heard, ns, cursor } = tab()
  await hub.subscribe(listener, 'room:r', '1:0')
  assert.deepEqual([heard.length, heard[0]!.refetch], [1, true])
  await say(0, 1_000)
  await hub.subscribe(listener, 'room:r', cursor())
  assert.deepEqual(ns(), [1_000])
})

test('a cursor that is none of ours means reading again, never an error', async () => {
  for (const made of ['x', '1:', '99:1', '1:-1', '1:1e9', '.'.repeat(63), `${'z'.repeat(11)}${'.0'.repeat(63)}`]) {
    const { listener, heard } = tab()
    await hub.subscribe(listener, 'room:r', made)
    assert.equal(heard[0]!.refetch, true, made)
  }
})

test('facts that nobody maps to messages are passed over once, not read again at every step', async () => {
  await say(0, 1)
  await kernel!.db.transact({ role: 'web', shopId: shops[0]!, actor: 'test' }, async (tx) =>
    tx.say(other, {}, { key: 'k' }),
  )
  assert.equal(await hub.follow(), 1)
  const { transact } = kernel!.db
  let asked = 0
  kernel!.db.transact = (...args) => {
    asked += 1
    return transact(...(args as Parameters<typeof transact>)) as never
  }
  assert.equal(await hub.follow(), 0)
  kernel!.db.transact = transact
  assert.equal(asked, 1, 'the heads alone')
})

test('nobody follows another person, another shop, or the platform from outside the console', () => {
  const [mine, theirs] = [shops[0]!, shops[1]!]
  const owner = { audience: 'desk', personId: mine, shopId: mine, permissions: ['listen'], via: 'session' } as const
  assert.equal(topicFor(`shop:${showId('shp', mine)}`, owner), `shop:${mine}`)
  assert.equal(topicFor(`shop:${showId('shp', theirs)}`, owner), null)
  assert.equal(topicFor(`person:${showId('per', theirs)}`, owner), null)
  assert.equal(topicFor(`room:${showId('show', theirs)}`, owner), `room:${theirs}`)
  for (const topic of ['platform', `shop:${mine}`, 'constructor:x', 'room:', ''])
    assert.equal(topicFor(topic, owner), null)
  assert.equal(topicFor('platform', { audience: 'console', permissions: [], via: 'session' }), null)
  assert.equal(topicFor('platform', { audience: 'console', permissions: ['overview'], via: 'session' }), 'platform')
})
