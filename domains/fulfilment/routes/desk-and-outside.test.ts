import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { type BoundRoute, hour, type Id } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { world } from '../testing/world.ts'

type World = Awaited<ReturnType<typeof world>>

/** Calls a bound route as the server would, after identifiers are inside. */
async function call(w: World, key: string, ask: Record<string, unknown>): Promise<Record<string, never>> {
  const route = w.fulfilment.routes.find((one: BoundRoute) => one.key === key)!
  const query = route.contract.query?.parse(ask.query ?? {})
  const caller = { audience: 'desk', shopId: w.shopId, permissions: [], via: 'session', ...(ask.caller ?? {}) }
  const full = { headers: {}, reach: w.web, caller, ...ask, query }
  const answer = (await route.handle(full as never)) as Record<string, never>
  if ((answer as { ok?: boolean }).ok !== false) route.contract.answer.parse(answer)
  return answer
}

async function threeParcels(w: World) {
  const parcels: Awaited<ReturnType<World['aParcel']>>[] = []
  for (let index = 0; index < 3; index++) {
    const parcel = await w.aParcel()
    await w.fulfilment.requests.setDeadlines({
      shopId: w.shopId,
      deadlines: [{ orderId: parcel.orderId, dispatchDueAt: testStart + 5 * hour }],
    })
    parcels.push(parcel)
  }
  w.kernel.clock.set(testStart + 30 * hour)
  const scan = (index: number, code: string, hours: number) => ({
    carrier: 'zto',
    trackingNumber: parcels[index]!.trackingNumber,
    code,
    text: '',
    place: '',
    at: testStart + hours * hour,
  })
  await w.scan([scan(0, 'picked-up', 1), scan(0, 'in-transit', 4), scan(0, 'signed', 20)])
  await w.scan([scan(1, 'picked-up', 6), scan(1, 'in-transit', 8), scan(1, 'signed', 28)])
  return parcels
}

test('timeliness names the slow stretch, the late orders and the orders behind a cell', async () => {
  const w = await world()
  const parcels = await threeParcels(w)
  const query = { from: testStart, until: testStart + 48 * hour }
  const found = (await call(w, 'GET /api/desk/timeliness', { query })) as unknown as {
    figures: Record<string, unknown>
    segments: { segment: string; p50Ms: number; p90Ms: number; parcels: number }[]
    days: { promisedMs: number; medians: Record<string, number> }[]
  }
  assert.deepEqual(found.figures, { parcels: 3, signed: 2, medianMs: 20 * hour, late: 2, slowest: 'to-signed' })
  const pickUp = found.segments.find((one) => one.segment === 'to-pick-up')!
  assert.deepEqual([pickUp.p50Ms, pickUp.p90Ms, pickUp.parcels], [hour, 6 * hour, 2])
  assert.equal(found.days[0]!.promisedMs, 5 * hour)
  assert.equal(found.days[0]!.medians['to-signed'], 16 * hour)
  type Cell = { rows: { orderId: Id; ms: number }[]; next: string | null }
  const cell = (more: object) =>
    call(w, 'GET /api/desk/timeliness/orders', { query: { ...query, ...more } }) as unknown as Promise<Cell>
  const first = await cell({ segment: 'to-pick-up', limit: 1 })
  assert.deepEqual([first.rows[0]!.orderId, first.rows[0]!.ms], [parcels[1]!.orderId, 6 * hour])
  const second = await cell({ segment: 'to-pick-up', limit: 1, after: first.next })
  assert.deepEqual([second.rows[0]!.orderId, second.next], [parcels[0]!.orderId, null])
  assert.equal((await cell({ late: 'yes' })).rows.length, 2)
  assert.equal((await cell({ carrier: 'sf' })).rows.length, 0)
  await w.kernel.close()
})

test('the ship queue gives the least time left first, and says how long an order’s parcel has been silent', async () => {
  const w = await world()
  const parcels = await threeParcels(w)
  const queue = (await call(w, 'GET /api/desk/ship-queue', {})) as unknown as {
    rows: { orderId: Id; leftMs: number }[]
    counts: { toHandOver: number }
  }
  assert.deepEqual(
    queue.rows.map((row) => [row.orderId, row.leftMs]),
    [[parcels[2]!.orderId, -25 * hour]],
  )
  assert.equal(queue.counts.toHandOver, 1)
  const mine = (await call(w, 'GET /api/shop/orders/:orderId/parcels', {
    params: { orderId: parcels[2]!.orderId },
    caller: { personId: parcels[2]!.personId },
    reach: { role: 'web', personId: parcels[2]!.personId, actor: 'test' },
  })) as unknown as { parcels: { silentMs: number }[] }
  assert.equal(mine.parcels[0]!.silentMs, 30 * hour)
  const theirs = (await call(w, 'GET /api/shop/orders/:orderId/parcels', {
    params: { orderId: parcels[2]!.orderId },
    caller: { personId: w.shopId },
    reach: { role: 'web', personId: w.shopId, actor: 'test' },
  })) as unknown as { parcels: unknown[] }
  assert.deepEqual(theirs.parcels, [])
  await w.kernel.close()
})

test('a carrier’s push counts only with a fresh signature over the very bytes', async () => {
  const w = await world()
  const parcel = await w.aParcel({}, 'sf')
  w.kernel.clock.set(testStart + 2 * hour)
  const body = JSON.stringify({ scans: [{ trackingNumber: parcel.trackingNumber, code: '103', at: testStart + hour }] })
  const push = (changes: { body?: string; at?: number; secret?: string; carrier?: string }) => {
    const timestamp = String(Math.floor((changes.at ?? w.kernel.clock.wall()) / 1_000))
    const signature = createHmac('sha256', changes.secret ?? 'secret-secret')
      .update(`m1.${timestamp}.${body}`)
      .digest('base64')
    return call(w, 'POST /api/open/carriers/:carrier/scans', {
      params: { carrier: changes.carrier ?? 'sf' },
      query: { shop: w.shopId },
      headers: { 'webhook-id': 'm1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,bm8= v1,${signature}` },
      stream: (async function* () {
        yield Buffer.from(changes.body ?? body)
      })(),
    }) as Promise<unknown>
  }
  const refused = { ok: false, why: 'bad-signature' }
  assert.deepEqual(await push({ secret: 'guess' }), refused)
  assert.deepEqual(await push({ body: `${body} ` }), refused)
  assert.deepEqual(await push({ at: testStart }), refused)
  assert.deepEqual(await push({ carrier: 'zto' }), refused, 'a carrier without a secret cannot push')
  assert.deepEqual(await push({}), { ok: true, added: 1, known: 0, unknownParcels: 0, refused: 0 })
  assert.deepEqual(await push({}), { ok: true, added: 0, known: 1, unknownParcels: 0, refused: 0 })
  await w.kernel.close()
})

test('no shop reads or writes another’s parcels, tasks, scans, cases or secrets (ASVS 8.4.1); forgetting leaves none', async () => {
  const w = await world()
  await threeParcels(w)
  const tables = ['task', 'parcel', 'scan', 'diagnosis', 'carrier_secret']
  const counts = (reach: object) =>
    w.kernel.db.transact({ role: 'web', actor: 'test', ...reach }, async (tx) => {
      const found: number[] = []
      for (const table of tables)
        found.push((await tx.one<{ n: number }>(`select count(*) as n from fulfilment.${table}`)).n)
      return found
    })
  assert.deepEqual(await counts({}), [0, 0, 0, 0, 0])
  assert.deepEqual(await counts({ shopId: w.kernel.newId() }), [0, 0, 0, 0, 0])
  assert.deepEqual(await counts({ shopId: w.shopId }), [3, 3, 6, 0, 1])
  await w.kernel.db.transact({ role: 'worker', actor: 'test' }, (tx) => w.fulfilment.forgetShop(tx, w.shopId))
  assert.deepEqual(await counts({ shopId: w.shopId }), [0, 0, 0, 0, 0])
  await w.kernel.close()
})

test('a route standard is the city’s before the province’s, of its date, from the default warehouse', async () => {
  const w = await world()
  const route = (toCity: string | null, hours: number, effectiveFrom: number) => ({
    fromCity: '昆明',
    toProvince: '浙江',
    toCity,
    hours: { 'to-pick-up': 9, 'to-hub': 10, 'to-destination': hours },
    effectiveFrom,
  })
  await w.fulfilment.requests.setUpRoutes({
    shopId: w.shopId,
    actor: 'test',
    routes: [route(null, 40, 0), route('杭州', 20, 0), route('杭州', 1, testStart + hour)],
  })
  const to = [
    { city: '杭州', province: '浙江' },
    { city: '宁波', province: '浙江' },
    { city: '拉萨', province: '西藏' },
  ]
  const hours = await w.kernel.db.transact({ role: 'web', actor: 'nobody' }, (tx) =>
    w.fulfilment.answers.routeHours(tx, w.shopId, to),
  )
  assert.deepEqual(hours, [30, 50, null])
  await w.kernel.close()
})
