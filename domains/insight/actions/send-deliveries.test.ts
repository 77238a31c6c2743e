import assert from 'node:assert/strict'
import { after, before, mock, test } from 'node:test'
import type { CareAnswers } from '@heed/care/contract'
import type { ExperienceAnswers } from '@heed/experience/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { type BoundRoute, day, factRunner, hour, type Id, showId, sweepAll } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import type { ListeningAnswers } from '@heed/listening/contract'
import { promiseKept, promiseMade } from '@heed/promises/contract'
import { orderCancelled, orderPaid } from '@heed/trade/contract'
import { Webhook } from 'standardwebhooks'
import { retryDelaysMs } from '../rules/retry.ts'
import { insightForTest, insightMigrations } from '../testing/index.ts'

let kernel: TestKernel
before(async () => {
  kernel = await testKernel([insightMigrations])
})
after(() => kernel.close())

interface Sent {
  url: string
  headers: Record<string, string>
  body: string
}
const sent: Sent[] = []
let answers = 200
const post = async (url: string, headers: Record<string, string>, body: string) => {
  sent.push({ url, headers, body })
  if (answers === 0) throw new Error('connection refused')
  return { status: answers }
}
const upstream = {
  identity: { answers: { allShops: async () => [] } as unknown as IdentityAnswers },
  care: { answers: { owed: async () => ({ claims: 1, replies: 2, oldestAt: null }) } as unknown as CareAnswers },
  listening: { answers: { openDemandCount: async () => 3 } as unknown as ListeningAnswers },
  experience: { answers: { scores: async () => new Map() } as unknown as ExperienceAnswers },
}
const wired = () => insightForTest(kernel, upstream, { post, allowLoopback: false })
async function settle() {
  await factRunner(kernel.db, kernel.clock, kernel.log, wired()).drain()
  await sweepAll(wired().timers)
}
const call = async (shopId: Id, key: string, more: object = {}) => {
  const bound = wired().routes.find((one) => one.key === key) as BoundRoute
  const reach = { role: key.includes('/console/') ? 'console' : 'web', shopId, actor: 'test' }
  const asked = { caller: { audience: 'desk', shopId }, reach, params: {}, query: {}, body: {}, ...more }
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the route answers
  const answer = (await bound.handle(asked as never)) as any
  if (answer.ok !== false) bound.contract.answer.parse(answer)
  return answer
}
const listen = (shopId: Id, url = 'https://shop.example.com/hook') =>
  call(shopId, 'POST /api/desk/webhooks', { body: { url, types: ['trade.order-paid', 'trade.order-paid'] } })

async function anOrderIsPaid(shopId: Id): Promise<Id> {
  const orderId = kernel.newId()
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const paid = {
      orderId,
      personId: kernel.newId(),
      lines: [],
      totalMinor: 9900,
      currency: 'CNY',
      paidAt: tx.now,
      to: { city: '昆明', province: '云南' },
      locationId: orderId,
      termsId: null,
      showId: null,
    }
    tx.say(orderPaid, paid, { key: orderId })
  })
  await settle()
  return orderId
}
const log = async (shopId: Id, endpointId: Id) =>
  (await call(shopId, 'GET /api/desk/webhooks/:endpointId/deliveries', { params: { endpointId } })).rows

test('private addresses and unknown types are refused by name', async () => {
  const shopId = kernel.newId()
  assert.equal((await listen(shopId, 'https://169.254.169.254/')).why, 'url-not-allowed')
  assert.equal((await listen(shopId, 'http://127.0.0.1:1/')).why, 'url-not-allowed')
  const body = { url: 'https://shop.example.com/', types: ['trade.order-dreamt'] }
  assert.equal((await call(shopId, 'POST /api/desk/webhooks', { body })).why, 'unknown-type')
})

test('a fact is delivered once, signed as the library checks it, with identifiers as people see them', async () => {
  const shopId = kernel.newId()
  const { secret, endpointId } = await listen(shopId)
  await anOrderIsPaid(kernel.newId())
  assert.equal(sent.length, 0, 'another shop’s facts stay there')
  const orderId = await anOrderIsPaid(shopId)
  await settle()
  assert.equal(sent.length, 1)
  mock.timers.enable({ apis: ['Date'], now: kernel.clock.wall() })
  const read = new Webhook(secret).verify(sent[0]!.body, sent[0]!.headers) as {
    type: string
    timestamp: string
    data: { orderId: string }
  }
  assert.throws(() => new Webhook(secret).verify(`${sent[0]!.body} `, sent[0]!.headers))
  mock.timers.reset()
  assert.equal(read.type, 'trade.order-paid')
  assert.match(read.timestamp, /^2026-03-02T/)
  assert.equal(read.data.orderId, showId('ord', orderId))
  const [row] = await log(shopId, endpointId)
  assert.deepEqual([row.state, row.attempts.map((one: { code: number }) => one.code)], ['delivered', [200]])
  assert.equal(row.messageId, sent[0]!.headers['webhook-id'])

  const again = 'POST /api/desk/deliveries/:deliveryId/redeliver'
  const params = { deliveryId: row.deliveryId }
  assert.equal((await call(kernel.newId(), again, { params })).why, 'no-such-delivery')
  assert.ok((await call(shopId, again, { params })).ok)
  assert.equal((await call(shopId, again, { params })).why, 'still-waiting')
  await settle()
  assert.equal(sent[1]!.headers['webhook-id'], sent[0]!.headers['webhook-id'])

  await call(shopId, 'POST /api/desk/webhooks/:endpointId/secret', { params: { endpointId } })
  await anOrderIsPaid(shopId)
  assert.equal(sent[2]!.headers['webhook-signature']!.split(' ').length, 2, 'both secrets sign for a day')
})

test('a receiver that fails is tried ten times on schedule, then switched off with a reason', async () => {
  const shopId = kernel.newId()
  const { endpointId } = await listen(shopId)
  const from = sent.length
  answers = 0
  await anOrderIsPaid(shopId)
  for (const [nth, delay] of retryDelaysMs.entries()) {
    if (nth > 0) {
      kernel.clock.advance(delay - 1)
      await sweepAll(wired().timers)
      assert.equal(sent.length - from, nth, 'not before its time')
      kernel.clock.advance(1 + delay / 10)
      await sweepAll(wired().timers)
    }
    assert.equal(sent.length - from, nth + 1)
    answers = nth % 2 === 0 ? 500 : 0
  }
  const [row] = await log(shopId, endpointId)
  assert.deepEqual([row.state, row.attempts.length, row.attempts[0].error], ['failed', 10, 'connection refused'])
  const [endpoint] = (await call(shopId, 'GET /api/desk/webhooks')).rows
  assert.equal(endpoint.state, 'off')
  assert.match(endpoint.offReason, /no success/)
  answers = 200
})

test('410 stops at once, and what else waits for the endpoint with it', async () => {
  const shopId = kernel.newId()
  const { endpointId } = await listen(shopId)
  answers = 410
  const from = sent.length
  await anOrderIsPaid(shopId)
  await anOrderIsPaid(shopId)
  kernel.clock.advance(day)
  await settle()
  assert.equal(sent.length - from, 1)
  const rows = await log(shopId, endpointId)
  assert.deepEqual(
    rows.map((one: { state: string }) => one.state),
    ['stopped'],
  )
  answers = 200
})

test('today counts what waits, and the flywheel what happened', async () => {
  const shopId = kernel.newId()
  const [late, cancelled] = [await anOrderIsPaid(shopId), await anOrderIsPaid(shopId)]
  await kernel.db.transact({ role: 'worker', shopId, actor: 'test' }, async (tx) => {
    const promise = { orderId: late, personId: late, kind: 'dispatch' as const, dueAt: tx.now + 3 * hour }
    const policy = { graceMs: 0, policyId: 'p', policyVersion: 1, owed: null }
    tx.say(promiseMade, { ...promise, ...policy, promiseId: kernel.newId() }, { key: late })
    tx.say(promiseKept, { ...promise, promiseId: kernel.newId(), keptAt: tx.now }, { key: late })
    tx.say(orderCancelled, { orderId: cancelled, personId: late, why: 'by-buyer', paid: true }, { key: cancelled })
  })
  await settle()
  const today = await call(shopId, 'GET /api/desk/today')
  assert.deepEqual(today.todo, { lateRisk: 1, unshipped: 1, newDemands: 3, repliesOwed: 2, claims: 1 })
  assert.deepEqual(today.numbers.orders, { now: 2, before: 0 })
  assert.deepEqual(today.numbers.promisesKept, { now: 1, before: null })
  const { rows } = await call(shopId, 'GET /api/desk/flywheel', { query: { weeks: 3 } })
  assert.equal(rows.length, 3)
  assert.deepEqual([rows[2].orders, rows[2].salesMinor, rows[2].kept], [2, 19800, 1])
  const all = await call(shopId, 'GET /api/console/overview')
  assert.ok(all.orders >= 2)
  assert.equal(all.promises.keptShare, 1)
  await kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => wired().forgetShop(tx, shopId))
  assert.equal((await call(shopId, 'GET /api/desk/today')).todo.unshipped, 0)
})
