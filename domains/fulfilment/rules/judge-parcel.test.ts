import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hour } from '@heed/kernel'
import fc from 'fast-check'
import { scanCodes } from '../contract/facts.ts'
import { judgeParcel, segmentsOf } from './judge-parcel.ts'

const scan = fc.record({
  code: fc.constantFrom(...scanCodes),
  at: fc.integer({ min: 0, max: 20 }),
  place: fc.constantFrom('昆明', '上海', ''),
})

test('the order in which scans arrive, and how often, makes no difference', () => {
  fc.assert(
    fc.property(fc.array(scan, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (scans, chance) => {
      const noise = chance[Symbol.iterator]()
      const next = () => noise.next().value as number
      const repeated = [...scans, ...scans.filter(() => next() % 2 === 0)]
      const mixed = repeated.map((one) => ({ one, key: next() })).sort((x, y) => x.key - y.key)
      assert.deepEqual(judgeParcel(mixed.map(({ one }) => one)), judgeParcel(scans))
    }),
  )
})

test('the first scan by a carrier holding it is the pick-up; trouble and labels are not', () => {
  const of = (...codes: (typeof scanCodes)[number][]) =>
    judgeParcel(codes.map((code, at) => ({ code, at, place: '' }))).pickedUpAt
  assert.equal(of('label-created', 'exception', 'returning'), null)
  assert.equal(of('label-created', 'in-transit', 'picked-up'), 1)
  assert.equal(of('label-created', 'exception', 'picked-up'), 2)
})

test('a milestone nobody scanned leaves its time in the next stretch, and no stretch is negative', () => {
  const took = segmentsOf({
    paidAt: 0,
    labelledAt: 2 * hour,
    pickedUpAt: hour,
    hubAt: null,
    destinationAt: 10 * hour,
    outAt: null,
    signedAt: 12 * hour,
  })
  assert.deepEqual(took, {
    'to-label': 2 * hour,
    'to-pick-up': 0,
    'to-hub': null,
    'to-destination': 8 * hour,
    'to-door': null,
    'to-signed': 2 * hour,
  })
})
