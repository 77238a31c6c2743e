import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type OrderPromise, standingOf } from './order-standing.ts'

const hour = 3_600_000
const dispatch: OrderPromise = {
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
}
const arrival: OrderPromise = { ...dispatch, promiseId: 'prm_2', kind: 'arrival', dueAt: 50 * hour }
const parcel = {
  parcelId: 'pcl_1',
  carrier: 'sf',
  trackingNumber: 'SF1',
  state: 'in-transit',
  labelledAt: 0,
  pickedUpAt: 9 * hour,
  signedAt: null,
  lastScanAt: 9 * hour,
  scans: [],
}
const paid = { state: 'paid' as const, payBy: 0, promises: [dispatch, arrival], parcels: [] }

test('before it leaves, the promise to leave is what counts, late once its time has passed', () => {
  assert.deepEqual(standingOf(paid, 9 * hour), { kind: 'owed', promise: dispatch, late: false })
  assert.deepEqual(standingOf(paid, 11 * hour), { kind: 'owed', promise: dispatch, late: true })
})

test('a broken promise stands in front until the parcel has left, then the arrival does', () => {
  const broken = { ...dispatch, state: 'broken' as const }
  const order = { ...paid, promises: [broken, arrival] }
  assert.deepEqual(standingOf(order, 12 * hour), { kind: 'broken', promise: broken })
  const left = { ...order, parcels: [{ ...parcel, pickedUpAt: 13 * hour }] }
  assert.deepEqual(standingOf(left, 14 * hour), { kind: 'owed', promise: arrival, late: false })
})

test('it has arrived when every parcel is signed for', () => {
  const one = { ...parcel, signedAt: 40 * hour }
  const waiting = { ...paid, parcels: [one, parcel] }
  assert.equal(standingOf(waiting, 41 * hour).kind, 'owed')
  assert.deepEqual(standingOf({ ...paid, parcels: [one] }, 41 * hour), {
    kind: 'arrived',
    at: 40 * hour,
    madeGood: undefined,
  })
})

test('an order waiting for money says until when', () => {
  assert.deepEqual(standingOf({ ...paid, state: 'held', payBy: 5 }, 1), { kind: 'unpaid', at: 5 })
})
