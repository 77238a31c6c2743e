import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { promiseKept } from '../contract/facts.ts'
import { policyBody, shippingPolicyId } from '../contract/policy.ts'
import { readPolicies } from '../store/policies.ts'
import { cancelledByBuyer, generalGraceMs, ordersPaid, pickedUp, signedFor } from '../testing/index.ts'
import { world } from '../testing/world.ts'

test('the first rule pack is a valid one and in force', async () => {
  const w = await world()
  const [first] = await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    readPolicies(tx, shippingPolicyId),
  )
  assert.deepEqual(policyBody.parse(first!.body), first!.body)
  await w.kernel.close()
})

test('a paid order gets its promises once, and the warehouse its deadline', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{ category: 'cut-flowers' }])
  await ordersPaid(w.kernel, w.shopId, [{ ...order!, category: 'cut-flowers' }])
  await w.drain()
  const made = await w.of(order!.orderId)
  assert.deepEqual(
    made.map((one) => [one.kind, one.state, one.dueAt - testStart, one.owed?.amountMinor ?? null]),
    [
      ['dispatch', 'open', 8 * hour, 500],
      ['arrival', 'open', 104 * hour, null],
    ],
  )
  assert.equal(w.fulfilment.deadlines.get(order!.orderId), testStart + 8 * hour)
  assert.equal((await w.facts('promises/promise-made')).length, 2)
  await w.kernel.close()
})

test('picked up at the last moment keeps it, a millisecond later breaks it, whoever hears of it when', async () => {
  const w = await world()
  const [intime, late] = await ordersPaid(w.kernel, w.shopId, [{}, {}])
  await w.drain()
  const last = testStart + 48 * hour + generalGraceMs
  w.kernel.clock.set(last)
  assert.equal(await w.sweep(), 0, 'the last moment itself is not over')
  w.kernel.clock.set(last + 1)
  await pickedUp(w.kernel, intime!, last)
  await pickedUp(w.kernel, late!, last + 1)
  await w.drain()
  await w.sweep()
  await w.drain()
  assert.equal((await w.of(intime!.orderId))[0]!.state, 'kept')
  const [broken] = await w.of(late!.orderId)
  assert.equal(broken!.state, 'broken')
  assert.equal(broken!.compensation?.amountMinor, 300)
  assert.ok(broken!.compensation?.paidAt)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('a broken promise is paid unasked, once, with its reason, and the buyer is told', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{ category: 'berries' }])
  await w.drain()
  w.kernel.clock.set(testStart + 24 * hour + 1)
  await w.sweep()
  await w.drain()
  await w.sweep()
  await w.drain()
  const coupons = [...w.trade.coupons.values()]
  assert.equal(coupons.length, 1)
  assert.equal(coupons[0]!.amountMinor, 500)
  assert.equal(coupons[0]!.cause.kind, 'late-dispatch')
  assert.equal(coupons[0]!.cause.params.dueAt, testStart + 24 * hour)
  assert.equal(coupons[0]!.cause.params.policyVersion, 1)
  assert.equal(coupons[0]!.expiresAt, testStart + 24 * hour + 1 + 30 * day)
  assert.deepEqual(
    [...w.identity.notices.values()].map((one) => [one.kind, one.personIds]),
    [['late-coupon', [order!.personId]]],
  )
  assert.equal((await w.facts('promises/compensation-paid')).length, 1)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('an earlier event time that arrives late annuls the breach; what was paid stays paid', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{ category: 'berries' }])
  await w.drain()
  w.kernel.clock.set(testStart + 26 * hour)
  await pickedUp(w.kernel, order!, testStart + 25 * hour)
  await w.drain()
  await w.sweep()
  await w.drain()
  assert.equal((await w.of(order!.orderId))[0]!.state, 'broken')
  await pickedUp(w.kernel, order!, testStart + 23 * hour)
  await w.drain()
  await w.sweep()
  await w.drain()
  const [annulled] = await w.of(order!.orderId)
  assert.deepEqual(
    [annulled!.state, annulled!.keptAt, annulled!.compensation?.amountMinor],
    ['annulled', testStart + 23 * hour, 500],
  )
  assert.equal(w.trade.coupons.size, 1)
  assert.equal((await w.facts('promises/breach-annulled')).length, 1)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('news of pick-up or cancellation that overtakes the payment is not lost', async () => {
  const w = await world()
  const orders = [0, 1].map(() => ({
    shopId: w.shopId,
    orderId: w.kernel.newId(),
    personId: w.kernel.newId(),
    paidAt: testStart,
  }))
  await pickedUp(w.kernel, orders[0]!, testStart + hour)
  await signedFor(w.kernel, orders[0]!, testStart + 2 * hour)
  await cancelledByBuyer(w.kernel, orders[1]!)
  await w.drain()
  await ordersPaid(w.kernel, w.shopId, orders)
  await w.drain()
  assert.deepEqual(
    (await w.of(orders[0]!.orderId)).map((one) => one.state),
    ['kept', 'kept'],
  )
  assert.deepEqual(await w.of(orders[1]!.orderId), [])
  assert.equal((await w.facts(promiseKept.name)).length, 2)
  await w.kernel.close()
})

test('a cancelled order is owed nothing any more', async () => {
  const w = await world()
  const [order] = await ordersPaid(w.kernel, w.shopId, [{}])
  await w.drain()
  await cancelledByBuyer(w.kernel, order!)
  await w.drain()
  w.kernel.clock.advance(30 * day)
  assert.equal(await w.sweep(), 0)
  assert.deepEqual(
    (await w.of(order!.orderId)).map((one) => one.state),
    ['void', 'void'],
  )
  await w.kernel.close()
})

test('nobody pays one order or one buyer in a day more than the caps allow', async () => {
  const w = await world()
  const personId = w.kernel.newId()
  await ordersPaid(
    w.kernel,
    w.shopId,
    Array.from({ length: 12 }, () => ({ category: 'live-seafood', personId })),
  )
  await w.drain()
  w.kernel.clock.set(testStart + 13 * hour)
  await w.sweep()
  await w.drain()
  const paid = [...w.trade.coupons.values()].reduce((sum, one) => sum + one.amountMinor, 0)
  assert.equal(paid, 10_000, 'ten of ¥10, then the cap of ¥100')
  const whys = (await w.facts('promises/promise-broken')).map((one) => one.payload.unpaidWhy)
  assert.equal(whys.filter((one) => one === 'capped-buyer-day').length, 2)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})
