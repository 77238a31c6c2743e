import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursToNext } from './next-hour.ts'

const hour = 3_600_000

test('the next 18:00 is counted in Shanghai and passed by a moment', () => {
  assert.equal(Math.floor(hoursToNext(18, 9 * hour)), 1)
  assert.equal(Math.floor(hoursToNext(18, 11 * hour)), 23)
  assert.ok(hoursToNext(18, 9.99 * hour) >= 0.1 - 0.1 + 0.02)
})

test('at the hour itself the least move is made', () => {
  assert.equal(hoursToNext(18, 10 * hour), 0.1)
})
