import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { aLabel, anOrderPaid } from '../testing/index.ts'
import { world } from '../testing/world.ts'

const lanes = `select d.lane, d.cause, d.resolution from fulfilment.diagnosis d order by d.opened_at, d.id`

test('nine hours silent at a hub: flowers are asked for once, and again only after the next silence', async () => {
  const w = await world()
  const parcel = await w.aParcel({ category: 'cut-flowers' })
  const scan = (code: string, hours: number) => ({
    ...parcel,
    code,
    text: '',
    place: '长沙',
    at: testStart + hours * hour,
  })
  w.kernel.clock.set(testStart + 4 * hour)
  await w.scan([scan('picked-up', 1), scan('in-transit', 4)])
  w.kernel.clock.set(testStart + 13 * hour - 1)
  await w.sweep()
  assert.equal((await w.facts('fulfilment/parcel-stalled')).length, 0)
  w.kernel.clock.advance(1)
  await w.sweep()
  await w.sweep()
  const [stalled] = await w.facts('fulfilment/parcel-stalled')
  assert.deepEqual(
    [stalled!.payload.segment, stalled!.payload.lastScanAt, stalled!.payload.lastPlace],
    ['in-transit', testStart + 4 * hour, '长沙'],
  )
  w.kernel.clock.set(testStart + 14 * hour)
  await w.scan([scan('in-transit', 14)])
  w.kernel.clock.set(testStart + 40 * hour)
  await w.sweep()
  assert.equal((await w.facts('fulfilment/parcel-stalled')).length, 2)
  await w.kernel.close()
})

test('two parcels of one order that fall silent together are one case and two facts', async () => {
  const w = await world()
  const { orderId } = await w.aParcel({ category: 'cut-flowers' })
  await aLabel(w.kernel, w.shopId, orderId, 'zto', 'second box')
  w.kernel.clock.set(testStart + 400 * hour)
  await w.sweep()
  assert.equal((await w.facts('fulfilment/parcel-stalled')).length, 2)
  assert.equal((await w.rows<{ lane: string }>(lanes)).filter((one) => one.lane === 'early-warning').length, 1)
  await w.kernel.close()
})

test('an order not handed over is warned of before its time, late after it, and closed by the pick-up', async () => {
  const w = await world()
  const order = await anOrderPaid(w.kernel, w.shopId)
  await w.fulfilment.requests.setDeadlines({
    shopId: w.shopId,
    deadlines: [{ orderId: order.orderId, dispatchDueAt: testStart + 24 * hour }],
  })
  await w.drain()
  w.kernel.clock.set(testStart + 20 * hour)
  await w.sweep()
  assert.deepEqual(await w.rows(lanes), [{ lane: 'early-warning', cause: 'not-packed', resolution: null }])
  w.kernel.clock.set(testStart + 25 * hour)
  await w.sweep()
  assert.deepEqual(await w.rows(lanes), [
    { lane: 'early-warning', cause: 'not-packed', resolution: 'became-late' },
    { lane: 'late', cause: 'not-packed', resolution: null },
  ])
  await aLabel(w.kernel, w.shopId, order.orderId, 'zto', 'L1')
  await w.scan([
    { carrier: 'zto', trackingNumber: 'L1', code: 'picked-up', text: '', place: '', at: testStart + 25 * hour },
  ])
  assert.equal((await w.rows<{ resolution: string }>(lanes))[1]!.resolution, 'handed-over')
  await w.kernel.close()
})

test('deadline and cancellation that overtake the payment are kept', async () => {
  const w = await world()
  const orderId = w.kernel.newId()
  await w.fulfilment.requests.setDeadlines({
    shopId: w.shopId,
    deadlines: [{ orderId, dispatchDueAt: testStart + 24 * hour }],
  })
  await anOrderPaid(w.kernel, w.shopId, { orderId })
  await w.drain()
  const [task] = await w.rows<{ due: number; paid: number; state: string }>(
    `select t.dispatch_due_at as due, t.paid_at as paid, t.state from fulfilment.task t`,
  )
  assert.deepEqual(task, { due: testStart + 24 * hour, paid: testStart, state: 'waiting' })
  await w.kernel.close()
})
