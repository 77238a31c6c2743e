import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { showId } from '@heed/kernel'
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
const upstream = fakeUpstream()
before(async () => {
  kernel = await testKernel([tradeMigrations], { connectionsMax: 8 })
  trade = tradeForTest(kernel, upstream)
})
after(() => kernel.close())

const audit = () => kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => trade.answers.auditFindings(tx))
const left = (variantId: string) =>
  kernel.db.transact({ role: 'web', actor: 'test' }, async (tx) =>
    (await trade.answers.available(tx, [variantId])).get(variantId),
  )

test('forty buyers of ten units over several connections: exactly ten are served', async () => {
  const shop = await aStockedShop(kernel, trade, upstream, { units: 10 })
  // Four processes with a queue of their own each, so that batches really meet in the database.
  const processes = [trade, ...[1, 2, 3].map(() => tradeForTest(kernel, upstream))]
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      anOrder(processes[n % 4]!, shop, { personId: kernel.newId(), key: `race-${n}` }),
    ),
  )
  assert.equal(answers.filter((one) => one.state === 'held').length, 10)
  assert.equal(answers.filter((one) => one.why === 'out-of-stock').length, 30)
  assert.equal(await left(shop.variantId), 0)
  for (const one of processes) await one.payAll()
  assert.deepEqual(await audit(), [])
})

test('in one batch a smaller order behind a refused one is still served, in the order of arrival', async () => {
  const shop = await aStockedShop(kernel, trade, upstream, { units: 10 })
  const ask = (quantity: number) => anOrder(trade, shop, { personId: kernel.newId(), key: `fit-${quantity}`, quantity })
  const answers = await Promise.all([ask(8), ask(5), ask(2), ask(1)])
  assert.deepEqual(
    answers.map((one) => one.why ?? one.state),
    ['held', 'out-of-stock', 'held', 'out-of-stock'],
  )
  assert.deepEqual(answers[3].details.left, [{ variantId: showId('var', shop.variantId), available: 0 }])
})

test('the same key with the same words gives the same order, with other words it is refused', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const first = await anOrder(trade, shop, { personId, key: 'tap' })
  const again = await anOrder(trade, shop, { personId, key: 'tap' })
  const other = await anOrder(trade, shop, { personId, key: 'tap', quantity: 2 })
  assert.deepEqual(again, { ...first, replayed: true })
  assert.equal(other.why, 'key-reused')
  assert.equal(await left(shop.variantId), 9)
})

test('a key repeated in the same instant, in one process and in another, makes one order', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const other = tradeForTest(kernel, upstream)
  const personId = kernel.newId()
  const answers = await Promise.all(
    [trade, other, trade, other, trade].map((one) => anOrder(one, shop, { personId, key: 'hasty' })),
  )
  assert.equal(new Set(answers.map((one) => one.orderId)).size, 1)
  assert.equal(await left(shop.variantId), 9)
})

test('a repeat is answered as before although the price has moved meanwhile', async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const first = await anOrder(trade, shop, { personId, key: 'steady' })
  const variant = (await upstream.catalog.answers.variants(null, [shop.variantId])).get(shop.variantId)!
  upstream.sell({ ...variant, priceMinor: 1_200 })
  assert.equal((await anOrder(trade, shop, { personId, key: 'steady' })).orderId, first.orderId)
  const fresh = await anOrder(trade, shop, { personId, key: 'fresh' })
  assert.equal(fresh.why, 'price-changed')
  assert.deepEqual(fresh.details.prices, [
    { variantId: showId('var', shop.variantId), seenMinor: 1_000, priceMinor: 1_200 },
  ])
})

test('one person cannot hold a shop’s stock with unpaid orders beyond the limit', async () => {
  const shop = await aStockedShop(kernel, trade, upstream, { units: 50 })
  const personId = kernel.newId()
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => anOrder(trade, shop, { personId, key: `hoard-${n}`, pay: 'later' })),
  )
  assert.equal(answers.filter((one) => one.state === 'held').length, 10)
  assert.equal(answers.filter((one) => one.why === 'limit-per-person').length, 2)
})

test('lines of two shops are no order, and an order of nowhere needs an address', async () => {
  const [one, two] = [await aStockedShop(kernel, trade, upstream), await aStockedShop(kernel, trade, upstream)]
  const lines = [one, two].map(({ variantId, priceMinor }) => ({ variantId, priceMinor, quantity: 1 }))
  const personId = kernel.newId()
  const call = (body: object) => trade.call.shopper(personId, 'POST /api/shop/orders', { body, key: 'k' })
  assert.equal((await call({ lines })).why, 'no-such-address')
  const address = { name: '文', phone: '139', line: '路 2', city: '昆明', province: '云南' }
  assert.equal((await call({ lines, address })).why, 'several-shops')
  await trade.call.shopper(personId, 'POST /api/shop/addresses', { body: address, key: 'a' })
  assert.equal((await call({ lines: lines.slice(0, 1) })).state, 'held')
})

test('one order takes all its lines from one place', async () => {
  const north = await aStockedShop(kernel, trade, upstream, { locationKey: 'north', units: 5 })
  const south = await aStockedShop(kernel, trade, upstream, { shopId: north.shopId, locationKey: 'south', units: 5 })
  const lines = [north, south].map(({ variantId, priceMinor }) => ({ variantId, priceMinor, quantity: 1 }))
  const body = {
    shopId: north.shopId,
    lines,
    address: { name: '文', phone: '139', line: '2', city: '昆明', province: '云南' },
  }
  const apart = await trade.call.shopper(kernel.newId(), 'POST /api/shop/orders', { body, key: 'apart' })
  assert.equal(apart.why, 'out-of-stock')
  const items = [{ variantId: north.variantId, locationId: south.locationId, quantity: 1 }]
  await trade.requests.addStock({ key: 'together', shopId: north.shopId, items, actor: 'test' })
  assert.equal((await trade.call.shopper(kernel.newId(), 'POST /api/shop/orders', { body, key: 'two' })).state, 'held')
  assert.deepEqual(await audit(), [])
})
