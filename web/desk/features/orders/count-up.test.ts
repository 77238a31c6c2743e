import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countUp } from './count-up.ts'
import { pressureOf, topOf } from './order-tabs.ts'

test('a roll of labels counts up its last digits and keeps its zeros', () => {
  assert.deepEqual(
    [0, 1, 2].map((nth) => countUp('SF0099', nth)),
    ['SF0099', 'SF0100', 'SF0101'],
  )
  assert.equal(countUp('ABC', 1), 'ABC2')
})

test('an order presses within four hours of its time, and a stage stands under what is to ship', () => {
  const hour = 3_600_000
  assert.deepEqual(
    [10 * hour, 4 * hour - 1, -1].map((left) => pressureOf(left, 0)),
    ['ample', 'soon', 'over'],
  )
  assert.equal(topOf('stopped'), 'to-ship')
  assert.equal(topOf('paid'), 'paid')
})
