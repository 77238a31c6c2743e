import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { minute } from '@heed/kernel'
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
  kernel = await testKernel([tradeMigrations])
  trade = tradeForTest(kernel, upstream)
})
after(() => kernel.close())

const tables = [
  'location',
  'shipping_price',
  'stock',
  'stock_movement',
  'orders',
  'order_line',
  'hold',
  'payment',
  'payment_callback',
  'money_entry',
]
const rowsSeen = (reach: { shopId?: string; personId?: string }) =>
  kernel.db.transact({ role: 'web', actor: 'test', ...reach }, async (tx) => {
    const seen: Record<string, number> = {}
    for (const table of tables)
      seen[table] = (await tx.one<{ n: number }>(`select count(*) as n from trade.${table}`)).n
    return seen
  })

test("another shop's reach, another person's, and nobody's see no row at all", async () => {
  const shop = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  await anOrder(trade, shop, { personId, key: 'mine' })
  await trade.payAll()
  const nothing = Object.fromEntries(tables.map((table) => [table, 0]))
  assert.deepEqual(await rowsSeen({ shopId: kernel.newId() }), nothing)
  assert.deepEqual(await rowsSeen({ personId: kernel.newId() }), nothing)
  assert.deepEqual(await rowsSeen({}), nothing)
  const own = await rowsSeen({ shopId: shop.shopId })
  assert.ok(tables.every((table) => own[table]! > 0))
  const { stock, money_entry, orders } = await rowsSeen({ personId })
  assert.deepEqual([stock, money_entry, orders], [0, 0, 1])
})

test('orders come by urgency to the buyer, and page by page without a gap to both sides', async () => {
  const shop = await aStockedShop(kernel, trade, upstream, { units: 20 })
  const personId = kernel.newId()
  const placed: string[] = []
  for (let n = 0; n < 6; n++) {
    kernel.clock.advance(minute)
    const pay = n % 2 ? 'later' : 'test'
    placed.push((await anOrder(trade, shop, { personId, key: `o${n}`, pay, quantity: 1 + (n % 3) })).orderId)
  }
  await trade.payAll()
  const cancelled = { params: { orderId: placed[1] } }
  await trade.call.shopper(personId, 'POST /api/shop/orders/:orderId/cancel', cancelled)
  const pages = async (read: (query: object) => Promise<{ rows: { orderId: string }[]; next: string | null }>) => {
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await read(after ? { after, limit: 4 } : { limit: 4 })
      seen.push(...page.rows.map((row) => row.orderId))
      after = page.next
    }
    return seen.map((id) => placed.indexOf(id))
  }
  const own = await pages((query) => trade.call.shopper(personId, 'GET /api/shop/orders', { query }))
  assert.deepEqual(own, [3, 5, 4, 2, 0, 1])
  const desk = (sort: string) =>
    pages((query) => trade.call.desk(shop.shopId, 'GET /api/desk/orders', { query: { ...query, sort } }))
  assert.deepEqual(await desk('newest'), [5, 4, 3, 2, 1, 0])
  assert.deepEqual(await desk('largest'), [2, 5, 1, 4, 0, 3])
  const paid = await trade.call.desk(shop.shopId, 'GET /api/desk/orders', { query: { state: 'paid' } })
  assert.equal(paid.rows.length, 3)
  assert.equal((await trade.call.desk(kernel.newId(), 'GET /api/desk/orders')).rows.length, 0)
})

test('a count at the shelf moves the difference, and no shelf goes below nothing', async () => {
  const { shopId, variantId, locationId } = await aStockedShop(kernel, trade, upstream)
  const correct = (body: object) =>
    trade.call.desk(shopId, 'POST /api/desk/stock', { body: { variantId, locationId, note: 'counted', ...body } })
  assert.equal((await correct({})).why, 'either-count-or-difference')
  assert.equal((await correct({ by: -11 })).why, 'below-zero')
  assert.equal((await correct({ locationId: kernel.newId(), by: 1 })).why, 'no-such-location')
  assert.equal((await correct({ setTo: 7 })).available, 7)
  assert.equal((await correct({ by: 3 })).available, 10)
  const shelves = await trade.call.desk(shopId, 'GET /api/desk/stock')
  assert.deepEqual([shelves.rows.length, shelves.rows[0].available], [1, 10])
})

test('a quote prices basket and shipping and says whether it is on the shelf', async () => {
  const { variantId, shopId } = await aStockedShop(kernel, trade, upstream, { units: 3 })
  const prices = [{ province: '西藏', priceMinor: 1_800, freeFromMinor: null }]
  await trade.requests.setShipping({ shopId, prices, actor: 'test' })
  const quote = (quantity: number) =>
    trade.call.shopper(kernel.newId(), 'POST /api/shop/quote', {
      body: { lines: [{ variantId, quantity }], to: { city: '拉萨', province: '西藏' } },
    })
  const found = await quote(3)
  assert.deepEqual([found.totalMinor, found.available, found.parts.shippingMinor], [4_800, true, 1_800])
  assert.equal((await quote(4)).available, false)
})

test('the address book keeps one default, its limit, and to itself', async () => {
  const personId = kernel.newId()
  const words = { name: '文', phone: '139', line: '路 2', city: '昆明', province: '云南' }
  const add = (body: object) =>
    trade.call.shopper(personId, 'POST /api/shop/addresses', { body: { ...words, ...body } })
  const read = async (who = personId) => (await trade.call.shopper(who, 'GET /api/shop/addresses')).rows
  const first = await add({})
  const second = await add({ isDefault: true })
  assert.deepEqual(
    (await read()).map((row: { addressId: string; isDefault: boolean }) => [row.addressId, row.isDefault]),
    [
      [second.addressId, true],
      [first.addressId, false],
    ],
  )
  const gone = { params: { addressId: second.addressId } }
  assert.equal(
    (await trade.call.shopper(kernel.newId(), 'DELETE /api/shop/addresses/:addressId', gone)).why,
    'no-such-address',
  )
  await trade.call.shopper(personId, 'DELETE /api/shop/addresses/:addressId', gone)
  assert.equal((await read())[0].isDefault, true)
  for (let n = 0; n < 19; n++) await add({})
  assert.equal((await add({})).why, 'too-many-addresses')
  assert.equal((await read(kernel.newId())).length, 0)
})
