import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate } from '@heed/kernel'
import fc from 'fast-check'

const amount = fc.integer({ min: 0, max: 100_000_000 })
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 })

test('the parts add up to the amount exactly and none is negative', () => {
  fc.assert(
    fc.property(amount, weights, (minor, by) => {
      const parts = allocate(minor, by)
      assert.equal(parts.length, by.length)
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0),
        minor,
      )
      assert.ok(parts.every((part) => Number.isInteger(part) && part >= 0))
    }),
  )
})

test('no part is a whole unit away from its exact share, and a heavier weight never gets less', () => {
  fc.assert(
    fc.property(amount, weights, (minor, by) => {
      const total = by.reduce((sum, weight) => sum + weight, 0)
      fc.pre(total > 0)
      const parts = allocate(minor, by)
      parts.forEach((part, index) => {
        assert.ok(Math.abs(part - (minor * by[index]!) / total) < 1 + 1e-6)
        for (let other = 0; other < parts.length; other++)
          if (by[index]! > by[other]!) assert.ok(part >= parts[other]!, `${by} ${parts}`)
      })
    }),
  )
})

test('one yuan over three equal lines: the odd fen goes to the first', () => {
  assert.deepEqual(allocate(100, [1, 1, 1]), [34, 33, 33])
})

test('when nothing weighs anything the first part carries the amount', () => {
  assert.deepEqual(allocate(500, [0, 0]), [500, 0])
  assert.deepEqual(allocate(500, []), [])
})
