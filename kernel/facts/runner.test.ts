import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { fact, factRunner, type Reaction, reaction, type Sender, sender, triesMax } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { z } from 'zod'
import { rememberingLog } from '../log/log.ts'

const said = fact('witness/word-said', z.object({ word: z.string() }))
const shopA = '0190a0a0-0000-7000-8000-000000000001'
const shopB = '0190a0a0-0000-7000-8000-000000000041'

let kernel: TestKernel | undefined
let heard: string[] = []
beforeEach(async () => {
  await kernel?.close()
  kernel = await testKernel([])
  heard = []
})
after(() => kernel!.close())

const say = (shopId: string, ...words: string[]) =>
  kernel!.db.transact({ role: 'web', shopId, actor: 'test' }, async (tx) => {
    for (const word of words) tx.say(said, { word }, { key: word[0]! })
  })

/** Hears words unless told to choke on one; what it heard in a transaction that failed counts as not heard. */
function ears(choke: (word: string) => unknown): Reaction {
  return reaction({
    name: 'ears/when-word-is-said',
    hears: said,
    async act(_tx, facts) {
      for (const one of facts) {
        const error = choke(one.payload.word)
        if (error) throw error
      }
      heard.push(...facts.map((one) => one.payload.word))
    },
  })
}

function runner(readers: { reactions?: Reaction[]; senders?: Sender[] }, log = rememberingLog()) {
  return factRunner(kernel!.db, kernel!.clock, log, { reactions: [], senders: [], ...readers })
}

const parked = () =>
  kernel!.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows<{ position: number; error: string; parked_at: number }>(
      'select p.position, p.error, p.parked_at from kernel.parked p order by p.bucket, p.position',
    ),
  )

test('a poisonous fact is parked with its error after eight tries, and its neighbours are heard in order', async () => {
  await say(shopA, 'a1', 'b1', 'poison', 'c1')
  await say(shopB, 'd1')
  const log = rememberingLog()
  const bad = new Error('cannot swallow this')
  await runner({ reactions: [ears((word) => (word === 'poison' ? bad : null))] }, log).drain()
  assert.deepEqual(heard, ['a1', 'b1', 'c1', 'd1'])
  assert.deepEqual(await parked(), [{ position: 3, error: 'cannot swallow this', parked_at: kernel!.clock.wall() }])
  assert.equal(log.lines.filter((line) => line.event === 'reaction.failed').length, triesMax)
})

test('later facts of a parked key wait behind it, those of other keys go on', async () => {
  const reader = runner({ reactions: [ears((word) => (word === 'p1' ? new Error('no') : null))] })
  await say(shopA, 'p1', 'a1')
  await reader.drain()
  await say(shopA, 'p2', 'a2', 'p3')
  await reader.drain()
  assert.deepEqual(heard, ['a1', 'a2'])
  assert.deepEqual(
    (await parked()).map((one) => one.error),
    ['no', 'waits behind a parked fact of the same key', 'waits behind a parked fact of the same key'],
  )
})

test('a replay hears what was parked once and in order, then nothing is left; two at once share the work', async () => {
  let ill = true
  const reader = runner({ reactions: [ears((word) => (ill && word === 'p1' ? new Error('no') : null))] })
  await say(shopA, 'p1', 'p2', 'p3')
  await reader.drain()
  await assert.rejects(reader.replay('ears/when-word-is-said'), /no/)
  assert.equal((await parked()).length, 3)
  ill = false
  const [one, two] = await Promise.all([
    reader.replay('ears/when-word-is-said'),
    reader.replay('ears/when-word-is-said'),
  ])
  assert.equal(one + two, 3)
  assert.deepEqual([...heard].sort(), ['p1', 'p2', 'p3'])
  assert.deepEqual(await parked(), [])
  await say(shopA, 'p4')
  await reader.drain()
  assert.equal(heard.at(-1), 'p4')
})

for (const [outage, error] of Object.entries({
  'a lost connection': Object.assign(new Error('gone'), { code: '08006' }),
  'a stopping server': Object.assign(new Error('stopping'), { code: '57P01' }),
  'a full disk': Object.assign(new Error('full'), { code: '53100' }),
  'a refused socket': Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
  'a driver that lost its socket': new Error('Connection terminated unexpectedly'),
})) {
  test(`${outage} says nothing about the fact: it is not counted, however often`, async () => {
    await say(shopA, 'a1')
    let out = true
    const reader = runner({ reactions: [ears(() => (out ? error : null))] })
    for (let tries = 0; tries < triesMax + 2; tries++) await assert.rejects(reader.drain(), error)
    assert.deepEqual(await parked(), [])
    out = false
    await reader.drain()
    assert.deepEqual(heard, ['a1'])
  })
}

test('a statement that runs too long is the fact’s own failure, so that nobody waits behind it for ever', async () => {
  await say(shopA, 'slow', 'a1')
  const tooLong = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
  await runner({ reactions: [ears((word) => (word === 'slow' ? tooLong : null))] }).drain()
  assert.deepEqual(heard, ['a1'])
})

test('a sender that is not answered sends again, and its neighbours’ keys stay the same', async () => {
  await say(shopA, 'a1', 'b1')
  const sent: string[] = []
  let deaf = 3
  const post = sender({
    name: 'post/when-word-is-said',
    hears: said,
    async send(facts) {
      sent.push(...facts.map((one) => `${one.bucket}:${one.position}`))
      if (deaf-- > 0) throw new Error('no answer')
    },
  })
  await runner({ senders: [post] }).drain()
  assert.deepEqual(sent, ['1:1', '1:2', '1:1', '1:1', '1:1', '1:2'])
  assert.deepEqual(await parked(), [])
})

test('a process that dies between sending and moving its cursor sends twice, with the same key', async () => {
  await say(shopA, 'a1')
  const keys: string[] = []
  const post = sender({
    name: 'post/when-word-is-said',
    hears: said,
    send: async (facts) => void keys.push(...facts.map((one) => `${one.bucket}:${one.position}`)),
  })
  let transactions = 0
  const dying: typeof kernel & object = {
    ...kernel!,
    db: {
      ...kernel!.db,
      transact: async (reach, work) => {
        transactions += reach.actor === 'reader:post/when-word-is-said' ? 1 : 0
        if (transactions === 2) throw Object.assign(new Error('killed'), { code: 'ECONNRESET' })
        return await kernel!.db.transact(reach, work)
      },
    },
  }
  const first = factRunner(dying.db, dying.clock, rememberingLog(), { reactions: [], senders: [post] })
  await assert.rejects(first.drain(), /killed/)
  await runner({ senders: [post] }).drain()
  assert.deepEqual(keys, ['1:1', '1:1'])
  assert.equal(await runner({ senders: [post] }).drain(), 0)
})

test('two readers of one name are refused at once', () => {
  const one = ears(() => null)
  assert.throws(() => runner({ reactions: [one, ears(() => null)] }), /two readers are called ears/)
})
