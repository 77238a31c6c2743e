import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noonOfDay, rowsPath, windowOf, windowOfDay } from './slice.ts'

const hour = 3_600_000

test('a window ends at the coming full hour and asks the same for that hour', () => {
  assert.deepEqual(windowOf('7', 10.5 * hour), windowOf('7', 10.9 * hour))
  assert.deepEqual(windowOf('7', 200 * hour), { from: 32 * hour, until: 200 * hour })
})

test('a day of the chart is a day in Shanghai', () => {
  assert.deepEqual(windowOfDay(1), { from: 16 * hour, until: 40 * hour })
  assert.equal(noonOfDay(1), 28 * hour)
})

test('a figure opens its rows under the filters of its page', () => {
  const window = { from: 1, until: 2 }
  assert.equal(
    rowsPath({ carrier: 'bluebird' }, window, { segment: 'to-label' }),
    '/timeliness/orders?from=1&until=2&carrier=bluebird&segment=to-label',
  )
})
