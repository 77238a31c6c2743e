import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { day, minute } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import {
  anOrder,
  aStockedShop,
  fakeUpstream,
  type TradeForTest,
  tradeForTest,
  tradeMigrations,
} from '../testing/index.ts'

let kernel: TestKernel
let trade: TradeForTest
let said: { name: string; key: string }[] = []
const upstream = fakeUpstream()
before(async () => {
  kernel = await testKernel([tradeMigrations], { connectionsMax: 10 })
  trade = tradeForTest(kernel, upstream)
  kernel.db.onSaid((facts) => said.push(...facts))
})
beforeEach(() => {
  said = []
})
after(() => kernel.close())

const audit = () => kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => trade.answers.auditFindings(tx))
const sweep = (name: string) => trade.timers.find((one) => one.name === `trade/${name}`)!.sweep(100)
const count = (name: string) => said.filter((one) => one.name === `trade/${name}`).length
const mine = async (personId: string) => (await trade.call.shopper(personId, 'GET /api/shop/coupons')).rows

const aCoupon = (key: string, personId: string, amountMinor = 500) => ({
  key,
  personId,
  orderId: null,
  amountMinor,
  currency: 'CNY',
  cause: { kind: 'late-dispatch', params: { lateMs: 3 } },
  expiresAt: kernel.clock.now() + 30 * day,
})

test('twenty requests with one key at the same time issue one coupon and say so once', async () => {
  const [shopId, personId] = [kernel.newId(), kernel.newId()]
  const issue = () =>
    trade.requests.issueCoupons({ shopId, coupons: [aCoupon('compensation:1', personId)], actor: 'test' })
  const answers = (await Promise.all(Array.from({ length: 20 }, issue))).flat()
  assert.equal(answers.filter((one) => one.issued).length, 1)
  assert.equal(new Set(answers.map((one) => one.couponId)).size, 1)
  assert.equal(count('coupon-issued'), 1)
  assert.deepEqual(
    (await mine(personId)).map((one: { state: string; cause: { kind: string } }) => [one.state, one.cause.kind]),
    [['issued', 'late-dispatch']],
  )
  assert.deepEqual(await audit(), [])
})

test('a batch is answered in the order asked, a key repeated inside it included', async () => {
  const shopId = kernel.newId()
  const coupons = ['b', 'a', 'b', 'c'].map((key) => aCoupon(key, kernel.newId()))
  const first = await trade.requests.issueCoupons({ shopId, coupons, actor: 'test' })
  assert.deepEqual(
    first.map((one) => one.issued),
    [true, true, false, true],
  )
  assert.equal(first[0]!.couponId, first[2]!.couponId)
  const again = await trade.requests.issueCoupons({ shopId, coupons: coupons.slice(1, 2), actor: 'test' })
  assert.deepEqual(again, [{ couponId: first[1]!.couponId, issued: false }])
})

test('a coupon is spent by its person, once, also when two orders want it in the same instant', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const [issued] = await trade.requests.issueCoupons({
    shopId: shop.shopId,
    coupons: [aCoupon('one', personId)],
    actor: 'test',
  })
  const couponId = issued!.couponId
  assert.equal(
    (await anOrder(trade, shop, { personId: kernel.newId(), key: 'thief', couponId })).why,
    'coupon-not-valid',
  )
  const other = tradeForTest(kernel, upstream)
  const answers = await Promise.all(
    [trade, other, trade, other].map((one, n) => anOrder(one, shop, { personId, key: `spend-${n}`, couponId })),
  )
  assert.deepEqual(answers.map((one) => one.totalMinor ?? one.why).sort(), [
    500,
    'coupon-not-valid',
    'coupon-not-valid',
    'coupon-not-valid',
  ])
  await trade.payAll()
  await other.payAll()
  assert.equal((await mine(personId))[0].state, 'used')
  assert.deepEqual(await audit(), [])
})

test('a coupon of an order that was not paid can be spent again, and ends at its time', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const [issued] = await trade.requests.issueCoupons({
    shopId: shop.shopId,
    coupons: [aCoupon('two', personId)],
    actor: 'test',
  })
  const couponId = issued!.couponId
  await anOrder(trade, shop, { personId, key: 'first', couponId, pay: 'later' })
  assert.equal((await mine(personId))[0].state, 'reserved')
  kernel.clock.advance(15 * minute)
  await sweep('expire-unpaid-orders')
  assert.equal((await mine(personId))[0].state, 'issued')
  assert.equal((await anOrder(trade, shop, { personId, key: 'second', couponId, pay: 'later' })).totalMinor, 500)
  kernel.clock.advance(30 * day)
  await sweep('expire-unpaid-orders')
  assert.ok((await sweep('expire-coupons')) >= 1)
  assert.equal((await mine(personId))[0].state, 'expired')
  assert.ok(count('coupon-expired') >= 1)
  const late = await anOrder(trade, shop, { personId, key: 'third', couponId })
  assert.equal(late.why, 'coupon-not-valid')
  assert.deepEqual(await audit(), [])
})
