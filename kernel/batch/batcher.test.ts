import assert from 'node:assert/strict'
import { test } from 'node:test'
import { batcher, QueueFull } from '@heed/kernel'

test('idle: the first call goes at once; busy: what arrives meanwhile is the next batch, in order', async () => {
  const batches: number[][] = []
  const gate = Promise.withResolvers<void>()
  const add = batcher<number, number>({
    batchMax: 3,
    queueMax: 100,
    async run(_lane, items) {
      batches.push(items)
      if (batches.length === 1) await gate.promise
      return items.map((one) => one * 10)
    },
  }).add
  const all = [1, 2, 3, 4, 5].map((one) => add('shop', one))
  assert.deepEqual(batches, [[1]])
  gate.resolve()
  assert.deepEqual(await Promise.all(all), [10, 20, 30, 40, 50])
  assert.deepEqual(batches, [[1], [2, 3, 4], [5]])
})

test('lanes do not wait for each other', async () => {
  const gate = Promise.withResolvers<void>()
  const { add } = batcher<string, string>({
    batchMax: 10,
    queueMax: 10,
    async run(lane, items) {
      if (lane === 'slow') await gate.promise
      return items
    },
  })
  const slow = add('slow', 'a')
  assert.equal(await add('quick', 'b'), 'b')
  gate.resolve()
  assert.equal(await slow, 'a')
})

test('a poisonous item fails alone; the others of its batch are answered', async () => {
  const gate = Promise.withResolvers<void>()
  let first = true
  const { add } = batcher<number, number>({
    batchMax: 8,
    queueMax: 100,
    async run(_lane, items) {
      if (first) {
        first = false
        await gate.promise
      }
      if (items.includes(4)) throw new Error(`cannot do ${items}`)
      return items
    },
  })
  const all = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((one) => add('shop', one))
  gate.resolve()
  const settled = await Promise.allSettled(all)
  assert.deepEqual(
    settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message)),
    [0, 1, 2, 3, 'cannot do 4', 5, 6, 7, 8],
  )
})

test('above the queue’s limit a call is turned away, and taken again once there is room', async () => {
  const gate = Promise.withResolvers<void>()
  const queue = batcher<number, number>({
    batchMax: 1,
    queueMax: 2,
    async run(_lane, items) {
      await gate.promise
      return items
    },
  })
  const taken = [1, 2, 3].map((one) => queue.add('shop', one))
  assert.equal(queue.waiting(), 2)
  await assert.rejects(queue.add('shop', 4), QueueFull)
  gate.resolve()
  assert.deepEqual(await Promise.all(taken), [1, 2, 3])
  assert.equal(await queue.add('shop', 5), 5)
  assert.equal(queue.waiting(), 0)
})

test('a run that answers too few items is a broken assumption, not a wrong answer', async () => {
  const { add } = batcher<number, number>({ batchMax: 1, queueMax: 10, run: async () => [] })
  await assert.rejects(add('shop', 1), /answers every item/)
})
