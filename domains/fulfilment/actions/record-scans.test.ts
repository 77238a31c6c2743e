import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour, minute, seededChance } from '@heed/kernel'
import { testStart } from '@heed/kernel/testing'
import { world } from '../testing/world.ts'
import type { NewScan } from './record-scans.ts'

type Parcel = { carrier: string; trackingNumber: string }
const scanOf = (parcel: Parcel, code: string, hours: number, place = '昆明'): NewScan => ({
  carrier: parcel.carrier,
  trackingNumber: parcel.trackingNumber,
  code,
  text: code,
  place,
  at: testStart + hours * hour,
})
const way = (parcel: Parcel) => [
  scanOf(parcel, 'picked-up', 1),
  scanOf(parcel, 'in-transit', 4),
  scanOf(parcel, 'in-transit', 9, '长沙'),
  scanOf(parcel, 'at-destination', 20, '上海'),
  scanOf(parcel, 'out-for-delivery', 22, '上海'),
  scanOf(parcel, 'signed', 23, '上海'),
]

test('unknown parcels, the future and repeats are answered as such and change nothing', async () => {
  const w = await world()
  const parcel = await w.aParcel()
  w.kernel.clock.set(testStart + 2 * hour)
  const outcomes = await w.scan([
    scanOf({ carrier: 'zto', trackingNumber: 'nobody' }, 'picked-up', 1),
    { ...scanOf(parcel, 'picked-up', 2), at: w.kernel.clock.now() + 16 * minute },
    scanOf(parcel, 'picked-up', 1),
    scanOf(parcel, 'picked-up', 1),
  ])
  assert.deepEqual(outcomes, ['unknown-parcel', 'from-the-future', 'added', 'known'])
  assert.deepEqual(await w.scan([scanOf(parcel, 'picked-up', 1)]), ['known'])
  assert.equal((await w.facts('fulfilment/parcel-picked-up')).length, 1)
  assert.equal((await w.facts('fulfilment/parcels-scanned')).length, 1)
  await w.kernel.close()
})

test('scans in any order, split and repeated at will, end in the state of the true order', async () => {
  const w = await world()
  const chance = seededChance(11)
  const parcels = []
  for (let index = 0; index < 8; index++) parcels.push(await w.aParcel({}, 'zto'))
  w.kernel.clock.set(testStart + 30 * hour)
  await w.scan(way(parcels[0]!))
  for (const parcel of parcels.slice(1)) {
    const scans = [...way(parcel), ...way(parcel)].sort(() => chance.float() - 0.5)
    while (scans.length > 0) await w.scan(scans.splice(0, 1 + chance.int(4)))
  }
  const states = await w.rows<Record<string, unknown>>(
    `select p.state, p.picked_up_at, p.hub_at, p.destination_at, p.out_at, p.signed_at, p.last_scan_at, p.last_place, p.scan_count,
       p.to_pick_up_ms, p.to_hub_ms, p.to_destination_ms, p.to_door_ms, p.to_signed_ms, p.alarm_at
     from fulfilment.parcel p order by p.id`,
  )
  for (const state of states) assert.deepEqual(state, states[0])
  assert.equal(states[0]!.state, 'signed')
  assert.equal(states[0]!.to_destination_ms, 16 * hour)
  assert.equal(states[0]!.alarm_at, null)
  assert.deepEqual(await w.findings(), [])
  await w.kernel.close()
})

test('two batches about one parcel at the same moment lose nothing and say the pick-up rightly', async () => {
  const w = await world()
  const parcel = await w.aParcel()
  w.kernel.clock.set(testStart + 30 * hour)
  await Promise.all(way(parcel).map((one) => w.scan([one])))
  const [row] = await w.rows<{ scan_count: number; picked_up_at: number }>(
    `select p.scan_count, p.picked_up_at from fulfilment.parcel p`,
  )
  assert.deepEqual(row, { scan_count: 6, picked_up_at: testStart + hour })
  const said = (await w.facts('fulfilment/parcel-picked-up')).map((one) => one.payload.pickedUpAt as number)
  assert.equal(Math.min(...said), testStart + hour)
  assert.deepEqual(
    said,
    [...said].sort((x, y) => y - x),
    'said again only with an earlier time',
  )
  await w.kernel.close()
})

test('an earlier pick-up that arrives late is said again, with the earlier time', async () => {
  const w = await world()
  const parcel = await w.aParcel()
  w.kernel.clock.set(testStart + 10 * hour)
  await w.scan([scanOf(parcel, 'picked-up', 5)])
  await w.scan([scanOf(parcel, 'in-transit', 7)])
  await w.scan([scanOf(parcel, 'picked-up', 2)])
  const said = (await w.facts('fulfilment/parcel-picked-up')).map((one) => one.payload.pickedUpAt)
  assert.deepEqual(said, [testStart + 5 * hour, testStart + 2 * hour])
  await w.kernel.close()
})

test('the carrier’s own code table is used, and its code and words are kept', async () => {
  const w = await world()
  const parcel = await w.aParcel({}, 'sf')
  w.kernel.clock.set(testStart + 10 * hour)
  await w.scan([{ ...scanOf(parcel, '103', 1), text: '顺丰速运 已收取快件' }])
  const found = await w.kernel.db.transact(w.web, (tx) => w.fulfilment.answers.parcels(tx, w.shopId, [parcel.orderId]))
  const [read] = found.get(parcel.orderId)!
  assert.deepEqual(
    read!.scans.map(({ code, text }) => [code, text]),
    [['picked-up', '顺丰速运 已收取快件']],
  )
  assert.equal(read!.pickedUpAt, testStart + hour)
  await w.kernel.close()
})
