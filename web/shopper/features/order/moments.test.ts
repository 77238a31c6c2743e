import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentsOf, type Order, type OrderPromise } from './moments.ts'

const hour = 3_600_000
const promise = (over: Partial<OrderPromise>): OrderPromise => ({
  promiseId: 'prm_1',
  kind: 'dispatch',
  state: 'open',
  dueAt: 10 * hour,
  keptAt: null,
  brokenAt: null,
  policyId: 'shipping',
  policyVersion: 1,
  owed: { amountMinor: 500, currency: 'CNY' },
  compensation: null,
  ...over,
})
const order = (over: Partial<Order>): Order => ({
  orderId: 'ord_1',
  shopId: 'shp_1',
  shop: { zh: '枝枝的花', en: 'Zhizhi' },
  state: 'paid',
  totalMinor: 9900,
  currency: 'CNY',
  placedAt: 0,
  paidAt: 1,
  payBy: hour,
  lines: [],
  promises: [],
  parcels: [],
  goodsMinor: 9900,
  shippingMinor: 0,
  discountMinor: 0,
  refundedMinor: 0,
  to: { name: '小满', phone: '138', line: '一号', city: '杭州', province: '浙江' },
  cancelledAt: null,
  cancelledWhy: null,
  asOf: 0,
  ...over,
})
const kinds = (given: Order, now: number) => momentsOf(given, now).map((moment) => moment.kind)
const scan = (code: string, at: number) => ({ code, at, place: '昆明', text: '' })
const parcel = {
  parcelId: 'pcl_1',
  carrier: 'sf',
  trackingNumber: 'SF1',
  state: 'in-transit',
  labelledAt: 0,
  pickedUpAt: 9 * hour,
  signedAt: null,
  lastScanAt: 12 * hour,
}

test('what is owed stands at the end, soonest first', () => {
  const both = [promise({ promiseId: 'b', kind: 'arrival', dueAt: 60 * hour }), promise({})]
  const moments = momentsOf(order({ promises: both }), 2)
  assert.deepEqual(
    moments.map((moment) => [moment.kind, moment.at]),
    [
      ['placed', 0],
      ['paid', 1],
      ['owed', 10 * hour],
      ['owed', 60 * hour],
    ],
  )
})

test('a broken promise is a break and, once the coupon is there, a knot', () => {
  const compensation = {
    compensationId: 'c',
    amountMinor: 500,
    currency: 'CNY',
    couponId: 'cpn',
    paidAt: 10 * hour + 1,
  }
  const broken = promise({ state: 'broken', brokenAt: 10 * hour, compensation })
  assert.deepEqual(kinds(order({ promises: [broken] }), 11 * hour), ['placed', 'paid', 'broken', 'mended'])
  const waiting = promise({ ...broken, compensation: { ...compensation, paidAt: null } })
  assert.deepEqual(kinds(order({ promises: [waiting] }), 11 * hour), ['placed', 'paid', 'broken', 'mending'])
})

test('a scan that a kept promise tells is told once, a label not at all', () => {
  const scans = [scan('label-created', hour), scan('picked-up', 9 * hour), scan('in-transit', 12 * hour)]
  const kept = promise({ state: 'kept', keptAt: 9 * hour })
  const given = order({ promises: [kept], parcels: [{ ...parcel, scans }] })
  assert.deepEqual(kinds(given, 13 * hour), ['placed', 'paid', 'kept', 'scan'])
})

test('a carrier silent for a day is said to be silent', () => {
  const given = order({ parcels: [{ ...parcel, scans: [scan('in-transit', 12 * hour)] }] })
  assert.deepEqual(kinds(given, 37 * hour), ['placed', 'paid', 'scan', 'silent'])
  assert.deepEqual(kinds({ ...given, parcels: [{ ...parcel, signedAt: 13 * hour, scans: [] }] }, 40 * hour), [
    'placed',
    'paid',
  ])
})
