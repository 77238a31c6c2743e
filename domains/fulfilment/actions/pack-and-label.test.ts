import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderCancelled } from '@heed/trade/contract'
import { aLabel, anOrderPaid } from '../testing/index.ts'
import { world } from '../testing/world.ts'
import { packParcels } from './pack-parcels.ts'
import { resolveCase } from './resolve-case.ts'

test('205 g instead of 412 g is stopped with a case; weighed right again it goes on', async () => {
  const w = await world()
  const order = await anOrderPaid(w.kernel, w.shopId, { grams: 412 })
  await w.drain()
  const pack = (measuredGrams: number) =>
    w.kernel.db.transact(w.web, (tx) => packParcels(tx, w.shopId, [{ orderId: order.orderId, measuredGrams }]))
  const [stopped] = await pack(205)
  assert.equal(stopped!.outcome, 'stopped')
  const [refused] = await aLabel(w.kernel, w.shopId, order.orderId, 'zto', 'A1')
  assert.equal(refused!.outcome, 'stopped-at-scale')
  const [mismatch] = await w.facts('fulfilment/packing-mismatch')
  assert.deepEqual([mismatch!.payload.expectedGrams, mismatch!.payload.measuredGrams], [412, 205])
  const [packed] = await pack(409)
  assert.equal(packed!.outcome, 'packed')
  assert.equal('parcelId' in packed! && 'parcelId' in stopped! && packed.parcelId === stopped.parcelId, true)
  const [open] = await w.rows<{ n: number }>(
    `select count(*) as n from fulfilment.diagnosis d where d.resolved_at is null`,
  )
  assert.equal(open!.n, 0)
  assert.equal((await aLabel(w.kernel, w.shopId, order.orderId, 'zto', 'A1'))[0]!.outcome, 'labelled')
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('an order listed twice was weighed twice: the last weight counts for both rows', async () => {
  const w = await world()
  const { orderId } = await anOrderPaid(w.kernel, w.shopId, { grams: 412 })
  await w.drain()
  const weighings = [205, 409].map((measuredGrams) => ({ orderId, measuredGrams }))
  const rows = await w.kernel.db.transact(w.web, (tx) => packParcels(tx, w.shopId, weighings))
  assert.deepEqual(
    rows.map((row) => row.outcome),
    ['packed', 'packed'],
  )
  assert.equal((await w.facts('fulfilment/packing-mismatch')).length, 0)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('a person who has looked may let a stopped parcel through', async () => {
  const w = await world()
  const order = await anOrderPaid(w.kernel, w.shopId)
  await w.drain()
  await w.kernel.db.transact(w.web, (tx) => packParcels(tx, w.shopId, [{ orderId: order.orderId, measuredGrams: 600 }]))
  const [found] = await w.rows<{ id: string; lane: string }>(`select d.id, d.lane from fulfilment.diagnosis d`)
  assert.equal(found!.lane, 'wrong')
  const resolve = () =>
    w.kernel.db.transact(w.web, (tx) =>
      resolveCase(tx, { shopId: w.shopId, caseId: found!.id, resolution: 'weight-is-right' }),
    )
  assert.equal((await resolve()).ok, true)
  assert.equal((await resolve()).ok, false)
  assert.equal((await aLabel(w.kernel, w.shopId, order.orderId, 'zto', 'A1'))[0]!.outcome, 'labelled')
  await w.kernel.close()
})

test('a label is refused for strangers, cancelled orders and taken numbers, and known the second time', async () => {
  const w = await world()
  const [one, other, gone] = [
    await anOrderPaid(w.kernel, w.shopId),
    await anOrderPaid(w.kernel, w.shopId),
    await anOrderPaid(w.kernel, w.shopId),
  ]
  await w.kernel.db.transact({ role: 'worker', shopId: w.shopId, actor: 'trade' }, async (tx) =>
    tx.say(orderCancelled, { ...gone!, why: 'by-buyer', paid: true }, { key: gone!.orderId }),
  )
  await w.drain()
  const label = async (orderId: string, number: string) =>
    (await aLabel(w.kernel, w.shopId, orderId, 'zto', number))[0]!.outcome
  assert.equal(await label(w.kernel.newId(), 'X1'), 'no-such-order')
  assert.equal(await label(gone!.orderId, 'X1'), 'cancelled')
  assert.equal(await label(one!.orderId, 'X1'), 'labelled')
  assert.equal(await label(one!.orderId, 'X1'), 'known')
  assert.equal(await label(other!.orderId, 'X1'), 'number-taken')
  assert.equal(await label(one!.orderId, 'X2'), 'labelled', 'a further parcel of the same order')
  assert.equal((await w.facts('fulfilment/parcel-labelled')).length, 2)
  await w.kernel.close()
})
