import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'
import fc from 'fast-check'
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
const upstream = fakeUpstream()
before(async () => {
  kernel = await testKernel([tradeMigrations])
  trade = tradeForTest(kernel, upstream)
})
after(() => kernel.close())

const audit = () => kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => trade.answers.auditFindings(tx))

test('money goes back once for a key, never more than was paid, and a whole refund ends the order', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const { orderId } = await anOrder(trade, shop, { personId: kernel.newId(), key: 'r', quantity: 2 })
  const refund = (key: string, amountMinor: number, id = orderId) =>
    trade.requests.refund({ key, shopId: shop.shopId, orderId: id, amountMinor, reason: 'bent stems', actor: 'test' })
  assert.deepEqual(await refund('early', 1), { ok: false, why: 'more-than-paid', details: { leftMinor: 0 } })
  await trade.payAll()
  assert.equal(((await refund('other', 1, kernel.newId())) as { why: string }).why, 'no-such-order')
  assert.deepEqual(await refund('a', 300), { ok: true, paid: true })
  assert.deepEqual(await refund('a', 300), { ok: true, paid: false })
  assert.equal(((await refund('b', 1_701)) as { why: string }).why, 'more-than-paid')
  assert.deepEqual(await refund('c', 1_700), { ok: true, paid: true })
  const shown = await trade.call.desk(shop.shopId, 'GET /api/desk/orders/:orderId', { params: { orderId } })
  assert.deepEqual([shown.state, shown.refundedMinor, shown.money.length], ['refunded', 2_000, 3])
  assert.deepEqual(await audit(), [])
})

test('at the desk the same key repeats the answer and another body under it is refused', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const { orderId } = await anOrder(trade, shop, { personId: kernel.newId(), key: 'desk' })
  await trade.payAll()
  const ask = (amountMinor: number) =>
    trade.call.desk(shop.shopId, 'POST /api/desk/orders/:orderId/refund', {
      params: { orderId },
      body: { amountMinor, reason: 'wilted' },
      key: 'once',
    })
  assert.equal((await ask(100)).refundedMinor, 100)
  assert.equal((await ask(100)).refundedMinor, 100)
  assert.equal((await ask(200)).why, 'key-reused')
  assert.deepEqual(await audit(), [])
})

type Step = { do: 'order' | 'pay' | 'repeat' | 'cancel' | 'refund' | 'coupon' | 'wait' | 'add' | 'correct'; n: number }
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('order', 'order', 'pay', 'repeat', 'cancel', 'refund', 'coupon', 'wait', 'add', 'correct'),
  n: fc.nat(9),
})

test('after anything people, providers and clocks may do, stock and money add up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      await live(steps)
      assert.deepEqual(await audit(), [])
    }),
    { numRuns: 12, seed: 7 },
  )
})

async function live(steps: Step[]): Promise<void> {
  const shop = await aStockedShop(kernel, trade, upstream, { units: 6 })
  const { shopId, variantId, locationId } = shop
  const personId = kernel.newId()
  const orders: string[] = []
  const coupons: string[] = []
  const acts: Record<Step['do'], (n: number) => Promise<unknown>> = {
    async order(n) {
      const couponId = n % 2 ? coupons[n % Math.max(coupons.length, 1)] : undefined
      const ask = {
        personId,
        key: kernel.newId(),
        quantity: 1 + (n % 3),
        couponId,
        pay: n > 7 ? 'later' : 'test',
      } as const
      const placed = await anOrder(trade, shop, ask)
      if (placed.orderId) orders.push(placed.orderId)
    },
    pay: () => trade.payAll(),
    async repeat() {
      trade.callbacks.push(...trade.callbacks)
      trade.callbacks.reverse()
    },
    cancel: (n) => onOrder(n, 'cancel'),
    async refund(n) {
      const orderId = orders[n % Math.max(orders.length, 1)]
      const ask = { key: `k${n % 4}-${orderId}`, shopId, amountMinor: 1 + n * 150, reason: 'r', actor: 'test' }
      if (orderId) await trade.requests.refund({ ...ask, orderId })
    },
    async coupon(n) {
      const made = {
        key: `c${n}`,
        personId,
        orderId: null,
        amountMinor: 1 + n * 300,
        currency: 'CNY',
        cause: { kind: 'k', params: {} },
      }
      const expiresAt = kernel.clock.now() + n * 20 * 60_000
      const [one] = await trade.requests.issueCoupons({ shopId, coupons: [{ ...made, expiresAt }], actor: 'test' })
      coupons.push(one!.couponId)
    },
    async wait(n) {
      kernel.clock.advance(n * 4 * 60_000 + (n === 9 ? day : 0))
      for (const timer of trade.timers) await timer.sweep(100)
    },
    add: (n) =>
      trade.requests.addStock({
        key: `d${n % 3}`,
        shopId,
        items: [{ variantId, locationId, quantity: 1 + n }],
        actor: 'test',
      }),
    correct: (n) =>
      trade.call.desk(shopId, 'POST /api/desk/stock', {
        body: { variantId, locationId, note: 'counted', ...(n % 2 ? { setTo: n } : { by: n - 5 }) },
      }),
  }
  const onOrder = (n: number, verb: string) =>
    trade.call.shopper(personId, `POST /api/shop/orders/:orderId/${verb}`, {
      params: { orderId: orders[n % Math.max(orders.length, 1)] ?? kernel.newId() },
    })
  for (const one of steps) await acts[one.do](one.n)
}
