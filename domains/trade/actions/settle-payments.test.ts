import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type FactKind, minute } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import type { orderPaid, PaymentEvent, SignedCallback } from '../contract/index.ts'
import {
  anOrder,
  aStockedShop,
  fakeUpstream,
  signCallback,
  type TradeForTest,
  testSecret,
  tradeForTest,
  tradeMigrations,
} from '../testing/index.ts'

type PaidPayload = typeof orderPaid extends FactKind<infer P> ? P : never

let kernel: TestKernel
let trade: TradeForTest
let said: { name: string; key: string; payload: unknown }[] = []
const upstream = fakeUpstream()
before(async () => {
  kernel = await testKernel([tradeMigrations], { connectionsMax: 8 })
  trade = tradeForTest(kernel, upstream)
  kernel.db.onSaid((facts) => said.push(...facts))
})
beforeEach(async () => {
  kernel.clock.advance(15 * minute)
  await sweep('expire-unpaid-orders')
  said = []
  trade.callbacks.length = 0
})
after(() => kernel.close())

const audit = () => kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => trade.answers.auditFindings(tx))
const post = (body: SignedCallback) => trade.call.open('POST /api/open/payments/test/callback', { body })
const sweep = (name: string) => trade.timers.find((one) => one.name === `trade/${name}`)!.sweep(100)
const heard = (name: string) => said.filter((one) => one.name === `trade/${name}`)
const stateOf = async (personId: string, orderId: string) =>
  (await trade.call.shopper(personId, 'GET /api/shop/orders/:orderId', { params: { orderId } })).state

/** One order on its way to be paid, with the callback that is about to come. */
async function waiting() {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const { orderId } = await anOrder(trade, shop, { personId, key: kernel.newId(), quantity: 2 })
  const callback = trade.callbacks.splice(0)[0]!
  const event = JSON.parse(callback.payload).events[0] as PaymentEvent
  return { ...shop, personId, orderId: orderId as string, callback, event }
}

test('a callback with a wrong signature, or none of ours, changes nothing', async () => {
  const { callback, event, personId, orderId } = await waiting()
  const tampered = { ...callback, payload: callback.payload.replace('2000', '1') }
  assert.equal((await post(tampered)).why, 'signature-not-valid')
  assert.equal((await post(signCallback('another secret', [event]))).why, 'signature-not-valid')
  assert.deepEqual(await post(signCallback(testSecret, [{ ...event, paymentId: kernel.newId() }])), {
    events: 1,
    known: 0,
  })
  assert.equal(await stateOf(personId, orderId), 'held')
})

test('a callback repeated, at once and over several processes, pays once', async () => {
  const { callback, personId, orderId, variantId, locationId } = await waiting()
  const other = tradeForTest(kernel, upstream)
  const repeat = () => other.call.open('POST /api/open/payments/test/callback', { body: callback })
  await Promise.all([post(callback), repeat(), post(callback), repeat()])
  await post(callback)
  assert.equal(await stateOf(personId, orderId), 'paid')
  assert.equal(heard('order-paid').length, 1)
  const paid = heard('order-paid')[0]!.payload as PaidPayload
  assert.deepEqual(
    [paid.orderId, paid.totalMinor, paid.termsId, paid.locationId, paid.to],
    [orderId, 2_000, 'terms-1', locationId, { city: '昆明', province: '云南' }],
  )
  assert.equal(paid.lines[0]!.variantId, variantId)
  assert.deepEqual(await audit(), [])
})

test('a failure that comes after the success, or before it, does not undo it', async () => {
  for (const order of ['success first', 'failure first', 'together']) {
    const { event, personId, orderId } = await waiting()
    const failure: PaymentEvent = { ...event, eventId: `failed-${event.paymentId}`, kind: 'failed' }
    const events = order === 'failure first' ? [failure, event] : [event, failure]
    if (order === 'together') await post(signCallback(testSecret, events))
    else for (const one of events) await post(signCallback(testSecret, [one]))
    assert.equal(await stateOf(personId, orderId), 'paid', order)
  }
  assert.deepEqual(await audit(), [])
})

test('a hold that ran out gives the stock back, and money that comes later goes back, once', async () => {
  const { callback, personId, orderId, variantId, productId } = await waiting()
  kernel.clock.advance(15 * minute)
  assert.equal(await sweep('expire-unpaid-orders'), 1)
  assert.equal(await sweep('expire-unpaid-orders'), 0)
  assert.deepEqual(
    heard('order-cancelled').map((one) => one.payload),
    [{ orderId, personId, why: 'unpaid', paid: false }],
  )
  const left = heard('stock-changed').at(-1)!.payload as { variants: unknown[] }
  assert.deepEqual(left.variants, [{ variantId, productId, available: 10 }])
  for (let n = 0; n < 3; n++) await post(callback)
  assert.equal(await stateOf(personId, orderId), 'cancelled')
  assert.deepEqual(
    heard('refund-paid').map((one) => (one.payload as { amountMinor: number }).amountMinor),
    [2_000],
  )
  assert.equal(heard('order-paid').length, 0)
  assert.deepEqual(await audit(), [])
})

test('money and deadline in the same instant: the order is paid, or cancelled with its money back; never both', async () => {
  for (let round = 0; round < 12; round++) {
    const one = await waiting()
    kernel.clock.advance(15 * minute)
    said = []
    const both =
      round % 2
        ? [post(one.callback), sweep('expire-unpaid-orders')]
        : [sweep('expire-unpaid-orders'), post(one.callback)]
    await Promise.all(both)
    await sweep('expire-unpaid-orders')
    const state = await stateOf(one.personId, one.orderId)
    const counts = [heard('order-paid').length, heard('order-cancelled').length, heard('refund-paid').length]
    assert.deepEqual(counts, state === 'paid' ? [1, 0, 0] : [0, 1, 1])
  }
  assert.deepEqual(await audit(), [])
})

test('an order paid twice over two payments keeps one and gives the other back', async () => {
  const { event, personId, orderId } = await waiting()
  await post(signCallback(testSecret, [{ ...event, eventId: 'failed-first', kind: 'failed' }]))
  await trade.call.shopper(personId, 'POST /api/shop/orders/:orderId/pay', { params: { orderId }, key: 'again' })
  await trade.payAll()
  await post(signCallback(testSecret, [event]))
  assert.equal(heard('order-paid').length, 1)
  assert.equal(heard('refund-paid').length, 1)
  assert.deepEqual(await audit(), [])
})

test('another sum than was asked for goes back and the order goes on waiting', async () => {
  const { event, personId, orderId } = await waiting()
  await post(signCallback(testSecret, [{ ...event, amountMinor: 1 }]))
  assert.equal(await stateOf(personId, orderId), 'held')
  assert.equal((heard('refund-paid')[0]!.payload as { amountMinor: number }).amountMinor, 1)
  assert.deepEqual(await audit(), [])
})

test('a provider that never answered is asked again, and answers into the same payment', async () => {
  const { event, personId, orderId } = await waiting()
  assert.equal(await sweep('ask-providers-again'), 0)
  kernel.clock.advance(minute)
  assert.ok((await sweep('ask-providers-again')) >= 1)
  assert.ok(trade.callbacks.some((one) => one.payload.includes(event.eventId)))
  await trade.payAll()
  assert.equal(await stateOf(personId, orderId), 'paid')
})

test('a buyer lets go of an unpaid order, and cannot of a paid one or of another’s', async () => {
  const { callback, personId, orderId } = await waiting()
  const cancel = (who: string) =>
    trade.call.shopper(who, 'POST /api/shop/orders/:orderId/cancel', { params: { orderId }, key: 'c' })
  assert.equal((await cancel(kernel.newId())).why, 'no-such-order')
  assert.equal((await cancel(personId)).state, 'cancelled')
  assert.equal((await cancel(personId)).state, 'cancelled')
  await post(callback)
  assert.equal(heard('refund-paid').length, 1)
  const paid = await waiting()
  await post(paid.callback)
  const late = { params: { orderId: paid.orderId }, key: 'd' }
  assert.equal(
    (await trade.call.shopper(paid.personId, 'POST /api/shop/orders/:orderId/cancel', late)).why,
    'already-paid',
  )
  assert.equal((await trade.call.shopper(paid.personId, 'POST /api/shop/orders/:orderId/pay', late)).why, 'not-waiting')
  assert.deepEqual(await audit(), [])
})
