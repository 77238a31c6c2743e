import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { ordersPaid } from '../testing/index.ts'
import { world } from '../testing/world.ts'

test('a shop and a buyer see their own promises and breaches, and nobody else’s (ASVS 8.4.1)', async () => {
  const w = await world()
  const otherShop = w.kernel.newId()
  const [mine] = await ordersPaid(w.kernel, w.shopId, [{ category: 'berries' }])
  const [theirs] = await ordersPaid(w.kernel, otherShop, [{ category: 'berries' }])
  await w.drain()
  w.kernel.clock.set(testStart + 25 * hour)
  await w.sweep()
  const tables = ['promise', 'breach', 'order_seen', 'appeal']
  const counted = (reach: object) =>
    w.kernel.db.transact({ role: 'web', actor: 'test', ...reach }, async (tx) => {
      const counts: number[] = []
      for (const table of tables)
        counts.push((await tx.one<{ n: number }>(`select count(distinct t.order_id) as n from promises.${table} t`)).n)
      return counts
    })
  assert.deepEqual(await counted({}), [0, 0, 0, 0])
  assert.deepEqual(await counted({ shopId: w.shopId }), [1, 1, 1, 0])
  assert.deepEqual(await counted({ personId: mine!.personId }), [1, 1, 1, 0])
  assert.deepEqual(await counted({ personId: theirs!.personId }), [1, 1, 1, 0])
  assert.deepEqual(await counted({ shopId: w.kernel.newId() }), [0, 0, 0, 0])
  await assert.rejects(
    w.kernel.db.transact({ role: 'web', shopId: w.shopId, actor: 'test' }, (tx) =>
      tx.rows(
        `insert into promises.policy (id, version, body, note, drafted_by, drafted_at) values ('x', 1, '{}', '', '', 0)`,
      ),
    ),
    /row-level security/,
  )
  await w.kernel.close()
})

test('an appeal comes from the shop, in time, once, and is decided once; forgetting leaves nothing', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{ category: 'berries' }])
  await w.drain()
  const { promiseId } = (await w.of(order!.orderId))[0]!
  const ask = { key: 'a', shopId: w.shopId, promiseId, words: '大雪封路', actor: 'person:owner' }
  const none = await w.promises.requests.openAppeal(ask)
  assert.equal(!none.ok && none.why, 'no-such-breach')
  w.kernel.clock.set(testStart + 25 * hour)
  await w.sweep()
  await w.drain()
  const opened = await w.promises.requests.openAppeal(ask)
  const again = await w.promises.requests.openAppeal(ask)
  assert.ok(opened.ok && again.ok && opened.appealId === again.appealId)
  const { decideAppeal } = await import('../actions/decide-appeal.ts')
  const decide = () =>
    w.kernel.db.transact({ role: 'console', actor: 'person:shen' }, (tx) =>
      decideAppeal(tx, {
        appealId: opened.ok ? opened.appealId : '',
        upheld: true,
        why: '封路属实',
        actor: 'person:shen',
      }),
    )
  assert.ok((await decide()).ok)
  assert.equal((await decide()).ok, false)
  const { funder } = await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.one<{ funder: string }>(`select b.funded_by as funder from promises.breach b`),
  )
  assert.equal(funder, 'platform')
  const [second] = await ordersPaid(w.kernel, w.shopId, [{ category: 'berries' }])
  await w.drain()
  w.kernel.clock.advance(2 * day)
  await w.sweep()
  w.kernel.clock.advance(8 * day)
  const late = await w.promises.requests.openAppeal({ ...ask, promiseId: (await w.of(second!.orderId))[0]!.promiseId })
  assert.equal(!late.ok && late.why, 'too-late')
  await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => w.promises.forgetShop(tx, w.shopId))
  assert.deepEqual(await w.of(order!.orderId), [])
  await w.kernel.close()
})
