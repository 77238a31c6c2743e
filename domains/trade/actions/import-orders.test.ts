import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '@heed/kernel'
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

const asWorker = <T>(work: (tx: Parameters<Parameters<typeof kernel.db.transact<T>>[1]>[0]) => Promise<T>) =>
  kernel.db.transact({ role: 'worker', actor: 'test' }, work)

test('the same rows twice add nothing, rows of one order are its lines, a stranger’s variant is refused by row', async () => {
  const { shopId, variantId, productId } = await aStockedShop(kernel, trade, upstream)
  const personId = kernel.newId()
  const paidAt = kernel.clock.now() - 20 * day
  const row = (rowKey: string, orderRef: string, variant = variantId) => ({
    ...{ rowKey, orderRef, personId, variantId: variant, quantity: 2, priceMinor: 900 },
    ...{ currency: 'CNY', paidAt, to: { city: '上海', province: '上海' } },
  })
  const send = (orders: ReturnType<typeof row>[]) => trade.requests.importOrders({ shopId, orders, actor: 'test' })
  const batch = [row('1', 'A'), row('2', 'A'), row('3', 'B'), row('4', 'C', kernel.newId())]
  const refused = [{ rowKey: '4', why: 'no-such-variant' }]
  assert.deepEqual(await send(batch), { added: 3, known: 0, refused })
  assert.deepEqual(await send(batch), { added: 0, known: 3, refused })
  assert.deepEqual(await send([row('3', 'B'), row('5', 'B')]), { added: 1, known: 1, refused: [] })
  await asWorker(async (tx) => {
    const sold = await trade.answers.soldInWindow(tx, shopId, productId, paidAt, paidAt + 1)
    assert.deepEqual(sold, { orders: 2, units: 8 })
    assert.deepEqual(
      await trade.answers.buyersAmong(tx, shopId, [personId]),
      new Map([[personId, { orders: 2, paidMinor: 7_200 }]]),
    )
    assert.deepEqual(await trade.answers.auditFindings(tx), [])
  })
})

test('a delivery is put on the shelves once for its key', async () => {
  const { shopId, variantId, locationId } = await aStockedShop(kernel, trade, upstream)
  const deliver = () =>
    trade.requests.addStock({ key: 'truck', shopId, items: [{ variantId, locationId, quantity: 5 }], actor: 'test' })
  assert.deepEqual([await deliver(), await deliver()], [{ added: true }, { added: false }])
  assert.deepEqual(await asWorker((tx) => trade.answers.available(tx, [variantId])), new Map([[variantId, 15]]))
})

test('a shop that leaves takes all its rows with it and nobody else’s', async () => {
  const [gone, stays] = [await aStockedShop(kernel, trade, upstream), await aStockedShop(kernel, trade, upstream)]
  for (const shop of [gone, stays]) await anOrder(trade, shop, { personId: kernel.newId(), key: 'last' })
  await trade.payAll()
  await asWorker((tx) => trade.forgetShop(tx, gone.shopId))
  const left = await asWorker((tx) =>
    tx.rows<{ table: string }>(
      `select c.table_name as "table" from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
       where c.table_schema = 'trade' and c.column_name = 'shop_id' order by c.table_name`,
    ),
  )
  assert.ok(left.length >= 12)
  for (const { table } of left) {
    const rows = await asWorker((tx) => tx.rows(`select 1 from trade.${table} where shop_id = $1`, [gone.shopId]))
    assert.equal(rows.length, 0, table)
  }
  assert.deepEqual(
    await asWorker((tx) => trade.answers.available(tx, [stays.variantId])),
    new Map([[stays.variantId, 9]]),
  )
  assert.deepEqual(await asWorker((tx) => trade.answers.auditFindings(tx)), [])
})
