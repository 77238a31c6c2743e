import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLabel, fulfilmentForTest, fulfilmentMigrations } from '@heed/fulfilment/testing'
import { type BoundRoute, factRunner, hour, type Id, sweepAll } from '@heed/kernel'
import { testKernel, testStart } from '@heed/kernel/testing'
import { shippingPolicyId } from '../contract/policy.ts'
import { fakeCatalog, fakeIdentity, fakeTrade } from '../testing/fakes.ts'
import { ordersPaid, promisesForTest, promisesMigrations } from '../testing/index.ts'

/** Promises on the real fulfilment. */
async function world() {
  const kernel = await testKernel([fulfilmentMigrations, promisesMigrations])
  const fulfilment = fulfilmentForTest(kernel)
  const trade = fakeTrade(kernel)
  const promises = promisesForTest(kernel, {
    identity: fakeIdentity(),
    catalog: { answers: fakeCatalog() },
    trade: { requests: trade },
    fulfilment,
  })
  const reactions = [...fulfilment.reactions, ...promises.reactions]
  const runner = factRunner(kernel.db, kernel.clock, kernel.log, { reactions, senders: promises.senders })
  const shopId = kernel.newId()
  await fulfilment.requests.setUpWarehouses({
    shopId,
    actor: 'test',
    warehouses: [{ key: 'km', name: { zh: '昆明', en: 'Kunming' }, city: '昆明', province: '云南' }],
  })
  const call = async <T>(key: string, ask: Record<string, unknown>): Promise<T> => {
    const route = promises.routes.find((one: BoundRoute) => one.key === key)!
    const caller = { audience: 'desk', shopId, permissions: [], via: 'session', ...(ask.caller ?? {}) }
    const parsed = {
      query: route.contract.query?.parse(ask.query ?? {}),
      body: ask.body && route.contract.body?.parse(ask.body),
    }
    const reach = { role: 'web', shopId, actor: 'person:x' }
    const answer = (await route.handle({ headers: {}, reach, ...ask, caller, ...parsed } as never)) as { ok?: boolean }
    if (answer.ok !== false) route.contract.answer.parse(answer)
    return answer as T
  }
  const settle = async () => {
    await runner.drain()
    await sweepAll([...fulfilment.timers, ...promises.timers])
    await runner.drain()
  }
  return { kernel, fulfilment, trade, promises, shopId, call, settle }
}

test('what the terms say is what the order is promised, and a missed 18:00 is a ¥5 coupon', async () => {
  const w = await world()
  const nobody = { reach: { role: 'web', actor: 'nobody' } }
  type Terms = { termsId: string; dispatchDueAt: number; arrivalDueAt: number; owed: { amountMinor: number } }
  const query = { shopId: w.shopId, category: 'cut-flowers', city: '上海', province: '上海' }
  const terms = await w.call<Terms>('GET /api/open/terms', { ...nobody, query })
  assert.equal(terms.dispatchDueAt, testStart + 8 * hour, 'Monday 18:00')
  assert.deepEqual(await w.call('GET /api/open/terms', { ...nobody, query: {} }), {
    ok: false,
    why: 'shop-or-product-needed',
  })
  const [order] = await ordersPaid(w.kernel, w.shopId, [{ category: 'cut-flowers', termsId: terms.termsId }])
  await w.settle()
  w.kernel.clock.set(testStart + 8 * hour + 1)
  await w.settle()
  type Mine = {
    promises: { kind: string; state: string; dueAt: number; compensation: { amountMinor: number } | null }[]
  }
  const mine = await w.call<Mine>('GET /api/shop/orders/:orderId/promises', {
    params: { orderId: order!.orderId },
    caller: { personId: order!.personId },
    reach: { role: 'web', personId: order!.personId, actor: 'me' },
  })
  assert.deepEqual(
    mine.promises.map((one) => [one.kind, one.state, one.dueAt, one.compensation?.amountMinor]),
    [
      ['dispatch', 'broken', terms.dispatchDueAt, 500],
      ['arrival', 'open', terms.arrivalDueAt, undefined],
    ],
  )
  assert.equal(w.trade.coupons.size, 1)
  await w.kernel.close()
})

test('the desk reads its breaches page by page and its kept share; scans in time keep', async () => {
  const w = await world()
  const orders = await ordersPaid(
    w.kernel,
    w.shopId,
    [0, 1, 2, 3].map(() => ({ category: 'berries' })),
  )
  await w.settle()
  await aLabel(w.kernel, w.shopId, orders[0]!.orderId, 'heed', 'N1')
  w.kernel.clock.set(testStart + 25 * hour)
  const scan = { rowKey: '1', carrier: 'heed', trackingNumber: 'N1', code: 'picked-up', text: '', place: '' }
  await w.fulfilment.requests.importScans({
    shopId: w.shopId,
    actor: 'carrier',
    scans: [{ ...scan, at: testStart + hour }],
  })
  await w.settle()
  type Page = { rows: { orderId: Id }[]; next: string | null }
  const page = (after?: string | null) =>
    w.call<Page>('GET /api/desk/breaches', { query: { limit: 2, ...(after ? { after } : {}) } })
  const first = await page()
  const second = await page(first.next)
  const ids = [...first.rows, ...second.rows].map((row) => row.orderId)
  assert.deepEqual(
    ids.sort(),
    orders
      .slice(1)
      .map((one) => one.orderId)
      .sort(),
  )
  assert.equal(second.next, null)
  const kept = await w.call<Record<string, number>>('GET /api/desk/promises/kept', {
    query: { from: testStart, until: testStart + 48 * hour },
  })
  assert.deepEqual([kept.due, kept.kept, kept.broken, kept.keptShare, kept.paidMinor], [4, 1, 3, 0.25, 1_500])
  await w.kernel.close()
})

test('the console lists versions with their states and dry-runs a draft by shop', async () => {
  const w = await world()
  await ordersPaid(w.kernel, w.shopId, [{}, {}])
  await w.settle()
  w.kernel.clock.set(testStart + 30 * hour)
  await w.settle()
  const console_ = { reach: { role: 'console', actor: 'person:shen' }, caller: { audience: 'console' } }
  type Versions = {
    rows: { version: number; state: string; body: { categories: Record<string, { dispatch: object }> } }[]
  }
  const { rows } = await w.call<Versions>('GET /api/console/policies', console_)
  assert.deepEqual(
    rows.map((row) => [row.version, row.state]),
    [[1, 'live']],
  )
  const body = structuredClone(rows[0]!.body)
  body.categories.general!.dispatch = { kind: 'hours', hours: 24, night: null }
  type Run = {
    before: { late: number }
    after: { late: number; costMinor: number }
    byShop: { shopId: Id; changeMinor: number }[]
  }
  const run = await w.call<Run>('POST /api/console/policies/dry-run', { ...console_, body: { body } })
  assert.deepEqual([run.before.late, run.after.late, run.after.costMinor], [0, 2, 600])
  assert.deepEqual(
    run.byShop.map((one) => [one.shopId, one.changeMinor]),
    [[w.shopId, 600]],
  )
  assert.deepEqual(
    await w.call('POST /api/console/policies/drafts', { ...console_, body: { policyId: 'none', body, note: '' } }),
    { ok: false, why: 'no-such-policy' },
  )
  const draft = await w.call<{ version: number }>('POST /api/console/policies/drafts', { ...console_, body: { body } })
  const scheduled = await w.call<{ ok: boolean }>('POST /api/console/policies/schedule', {
    ...console_,
    body: { policyId: shippingPolicyId, version: draft.version, effectiveFrom: null },
  })
  assert.equal(scheduled.ok, true)
  const after = await w.call<Versions>('GET /api/console/policies', console_)
  assert.deepEqual(
    after.rows.map((row) => [row.version, row.state]),
    [
      [2, 'live'],
      [1, 'retired'],
    ],
  )
  await w.kernel.close()
})
