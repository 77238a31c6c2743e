import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { generalGraceMs, ordersPaid, pickedUp } from '../testing/index.ts'
import { world } from '../testing/world.ts'
import { breakOverduePromises } from './break-overdue-promises.ts'
import { settlePromises } from './settle-promises.ts'

const overdue = testStart + 24 * hour + 1

test('two sweepers at once break each promise once and pay it once', async () => {
  const w = await world()
  const orders = await ordersPaid(
    w.kernel,
    w.shopId,
    Array.from({ length: 120 }, (_, index) => ({
      category: 'berries',
      ...(index % 3 === 0 ? { personId: w.shopId } : {}),
    })),
  )
  await w.drain()
  w.kernel.clock.set(overdue)
  const counts = await Promise.all(
    [0, 1, 2, 3].map(async () => {
      let total = 0
      for (let count = 1; count > 0; total += count) count = await breakOverduePromises(w.kernel, [], 20)
      return total
    }),
  )
  assert.equal(
    counts.reduce((sum, one) => sum + one, 0),
    120,
  )
  // Delivered twice: the sender may repeat what was answered but not noted.
  const broken = await w.facts('promises/promise-broken')
  assert.equal(broken.length, 120)
  await w.drain()
  await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows(`update kernel.cursor c set position = 0 where c.reader = 'promises/when-promise-is-broken'`),
  )
  await w.drain()
  // 80 buyers of one order each at ¥5, and one buyer of 40 orders up to the cap of ¥100 a day.
  const paid = [...w.trade.coupons.values()].reduce((sum, one) => sum + one.amountMinor, 0)
  assert.equal(paid, 80 * 500 + 10_000)
  assert.equal((await w.facts('promises/compensation-paid')).length, w.trade.coupons.size)
  assert.equal((await w.facts('trade/coupon-issued')).length, 80 + 20)
  assert.ok(orders.length === 120)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('a pick-up and the sweep at the same moment have one winner, and the loser sees it', async () => {
  const w = await world()
  const orders = await ordersPaid(
    w.kernel,
    w.shopId,
    Array.from({ length: 60 }, () => ({ category: 'berries' })),
  )
  await w.drain()
  w.kernel.clock.set(overdue)
  const seen = orders.map(({ orderId, personId }) => ({ orderId, personId, at: testStart + 24 * hour }))
  const half = (from: number) =>
    w.kernel.db.transact({ role: 'worker', shopId: w.shopId, actor: 'test' }, (tx) =>
      settlePromises(tx, w.shopId, 'dispatch', seen.slice(from, from + 6)),
    )
  await Promise.all([
    ...Array.from({ length: 10 }, (_, index) => half(index * 6)),
    ...Array.from({ length: 10 }, () => breakOverduePromises(w.kernel, [], 6)),
  ])
  const states = await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows<{ state: string; breaches: number; n: number }>(
      `select p.state, count(b.promise_id) as breaches, count(*) as n from promises.promise p
       left join promises.breach b on b.shop_id = p.shop_id and b.promise_id = p.id
       where p.kind = 'dispatch' group by p.state order by p.state`,
    ),
  )
  for (const { state, breaches, n } of states) {
    assert.ok(state === 'kept' || state === 'annulled', `in time is never ${state}`)
    assert.equal(breaches, state === 'annulled' ? n : 0)
  }
  const kept = (await w.facts('promises/promise-kept')).length
  const annulled = (await w.facts('promises/breach-annulled')).length
  assert.equal(kept + annulled, 60)
  assert.equal((await w.facts('promises/promise-broken')).length, annulled)
  await w.kernel.close()
})

test('nobody is judged while a fact that could excuse lies unread, nor while it is parked', async () => {
  const w = await world()
  const [saved, parked, guilty] = await ordersPaid(w.kernel, w.shopId, [
    { category: 'berries' },
    { category: 'berries' },
    { category: 'berries' },
  ])
  await w.drain()
  await pickedUp(w.kernel, saved!, testStart + hour)
  w.kernel.clock.set(overdue)
  assert.equal(await w.sweep(), 0, 'the pick-up of this bucket is in the log and not read yet')
  await w.drain()
  await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows(
      `insert into kernel.parked (reader, bucket, position, key, error, parked_at)
       values ('promises/when-parcel-is-picked-up', 0, 1, $1, 'poison', 0)`,
      [parked!.orderId],
    ),
  )
  assert.equal(await w.sweep(), 1)
  assert.deepEqual(
    await Promise.all([saved, parked, guilty].map(async (one) => (await w.of(one!.orderId))[0]!.state)),
    ['kept', 'open', 'broken'],
  )
  await w.kernel.close()
})

test('grace is part of the last moment, the due time that people see is not moved by it', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{}])
  await w.drain()
  w.kernel.clock.set(testStart + 48 * hour + generalGraceMs)
  assert.equal(await w.sweep(), 0)
  w.kernel.clock.advance(1)
  assert.equal(await w.sweep(), 1)
  const [broken] = await w.of(order!.orderId)
  assert.deepEqual([broken!.dueAt, broken!.brokenAt], [testStart + 48 * hour, testStart + 48 * hour + generalGraceMs])
  await w.kernel.close()
})
