import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { reviewPosted } from '@heed/care/contract'
import { parcelPickedUp } from '@heed/fulfilment/contract'
import { aPerson, aShop, identityForTest, identityMigrations } from '@heed/identity/testing'
import { type BoundRoute, bucketOf, day, factRunner, hour, type Id, sweepAll } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import { breachAnnulled, promiseBroken, promiseKept } from '@heed/promises/contract'
import { orderPaid } from '@heed/trade/contract'
import { experienceForTest, experienceMigrations } from '../testing/index.ts'

let kernel: TestKernel
let shopId: Id
let personId: Id
before(async () => {
  kernel = await testKernel([identityMigrations, experienceMigrations])
  shopId = (await aShop(kernel)).shopId
  personId = await aPerson(kernel)
})
after(() => kernel.close())

const wired = () => experienceForTest(kernel, { identity: identityForTest(kernel) })
async function settle() {
  const { reactions, senders, timers } = wired()
  await factRunner(kernel.db, kernel.clock, kernel.log, { reactions, senders }).drain()
  await sweepAll(timers)
}
const call = async (key: string, more: object = {}) => {
  const bound = wired().routes.find((one) => one.key === key) as BoundRoute
  const asked = {
    caller: { audience: 'desk', shopId, permissions: ['score'], via: 'session' },
    reach: { role: 'web', shopId, actor: 'test' },
    params: {},
    query: {},
    body: {},
    ...more,
  }
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the route answers
  const answer = (await bound.handle(asked as never)) as any
  if (answer.ok !== false) bound.contract.answer.parse(answer)
  return answer
}

/** Forty orders of a shop, picked up after ten hours; the first `broken` of them were late. */
async function fortyOrders(broken: number): Promise<{ orderId: Id; promiseId: Id }[]> {
  const orders = Array.from({ length: 40 }, () => ({ orderId: kernel.newId(), promiseId: kernel.newId() }))
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const paidAt = tx.now - 2 * day
    for (const [nth, { orderId, promiseId }] of orders.entries()) {
      const key = { key: orderId }
      tx.say(
        orderPaid,
        {
          orderId,
          personId,
          lines: [],
          totalMinor: 100,
          currency: 'CNY',
          paidAt,
          to: { city: '昆明', province: '云南' },
          locationId: kernel.newId(),
          termsId: null,
          showId: null,
        },
        key,
      )
      tx.say(parcelPickedUp, { parcelId: orderId, orderId, personId, pickedUpAt: paidAt + 10 * hour }, key)
      const promise = { promiseId, orderId, personId, kind: 'dispatch' as const, dueAt: paidAt + 9 * hour }
      if (nth >= broken) tx.say(promiseKept, { ...promise, keptAt: paidAt + 8 * hour }, key)
      else
        tx.say(
          promiseBroken,
          { ...promise, brokenAt: paidAt + 9 * hour, policyId: 'p', policyVersion: 1, compensation: null },
          key,
        )
    }
  })
  return orders
}

test('a new shop grows at seventy, then its orders count, and each point shows its orders', async () => {
  await settle()
  assert.equal((await call('GET /api/desk/score')).published.tenths, 700)

  const orders = await fortyOrders(4)
  kernel.clock.advance(hour)
  await settle()
  const score = await call('GET /api/desk/score')
  assert.equal(score.stage, 'formal')
  assert.equal(score.tenths, score.published.tenths)
  assert.equal(score.validOrders, 40)
  const promises = score.metrics.find((one: { metric: string }) => one.metric === 'promises-kept')
  assert.deepEqual([promises.numerator, promises.denominator, promises.bad], [36, 40, 4])

  const behind = 'GET /api/desk/score/metrics/:metric/orders'
  const params = { metric: 'promises-kept' }
  const bad = await call(behind, { params, query: { only: 'bad' } })
  assert.deepEqual(
    bad.rows.map((one: { orderId: Id }) => one.orderId).sort(),
    orders
      .slice(0, 4)
      .map((one) => one.orderId)
      .sort(),
  )
  const first = await call(behind, { params, query: { limit: 30 } })
  const second = await call(behind, { params, query: { limit: 30, after: first.next } })
  assert.equal(new Set([...first.rows, ...second.rows].map((one) => one.rowId)).size, 40)
  assert.equal(second.next, null)

  const whatIf = await call('POST /api/desk/score/what-if', { body: { metrics: { 'promises-kept': 1 } } })
  assert.ok(whatIf.tenths > score.tenths)
  assert.equal(
    (await call('POST /api/desk/score/what-if', { body: { metrics: { 'dispatch-feedback': 0 } } })).why,
    'not-in-the-formula',
  )

  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const { orderId, promiseId } = orders[0]!
    tx.say(breachAnnulled, { promiseId, orderId, personId, keptAt: tx.now - day }, { key: orderId })
  })
  kernel.clock.advance(hour)
  await settle()
  const later = await call('GET /api/desk/score')
  assert.ok(later.published.tenths > score.published.tenths, 'an annulled breach no longer counts')
  assert.deepEqual(
    later.versions.map((one: { version: string }) => one.version),
    ['2025-03', '2024'],
  )
  assert.equal(later.versions[0].dropped[0].metric, 'dispatch-feedback')
})

test('ratings are heard once, smoothed, and answer by product', async () => {
  const productId = kernel.newId()
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const review = { personId, productId, orderId: null, text: '', lang: null, saidAt: tx.now }
    tx.say(reviewPosted, { ...review, reviewId: kernel.newId(), rating: 1 }, { key: productId })
    tx.say(reviewPosted, { ...review, reviewId: kernel.newId(), rating: null }, { key: productId })
  })
  await settle()
  const ratings = await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    wired().answers.ratings(tx, [productId]),
  )
  assert.deepEqual(ratings.get(productId), { count: 1, stars: (1 + 4.6 * 50) / 51 })
})

test('a score is said when it changes, not when it stays, and another shop sees none of the rows', async () => {
  const said = () =>
    kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
      tx.rows<{ before: number | null }>(
        `select (f.payload->>'before')::int as before from kernel.fact f
         where f.bucket = $1 and f.shop_id = $2 and f.name = 'experience/score-changed' order by f.position`,
        [bucketOf(shopId), shopId],
      ),
    )
  await settle()
  const before = (await said()).length
  assert.equal((await said())[0]!.before, null)
  kernel.clock.advance(hour)
  await settle()
  assert.equal((await said()).length, before)
  const other = kernel.newId()
  const seen = await kernel.db.transact({ role: 'web', shopId: other, actor: 'test' }, (tx) =>
    tx.one<{ n: number }>(`select count(*) as n from experience.orders o where o.shop_id = $1`, [shopId]),
  )
  assert.equal(seen.n, 0)
  await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => wired().forgetShop(tx, shopId))
  assert.equal((await call('GET /api/open/shops/:shopId/score', { params: { shopId } })).why, 'no-score-yet')
})
