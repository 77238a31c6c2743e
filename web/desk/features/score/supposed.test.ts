import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Metric, rangeOf, readSupposed, showSupposed } from './supposed.ts'

const steps: Metric['steps'] = [
  [3.5, 50],
  [4.9, 100],
]
const metrics = [
  { metric: 'rating', steps },
  { metric: 'damage', steps: [] },
] as unknown as Metric[]

test('what is tried is read from the address and written back; strangers are dropped', () => {
  const supposed = readSupposed('rating:4.45,damage:0,nothing:1,damage:x', metrics)
  assert.deepEqual(supposed, { rating: 4.45, damage: 0 })
  assert.equal(showSupposed(supposed), 'rating:4.45,damage:0')
  assert.equal(showSupposed({}), 'on')
  assert.deepEqual(readSupposed('on', metrics), {})
})

test('a slider goes as far as the published steps', () => {
  const { min, max } = rangeOf(metrics[0]!)
  assert.deepEqual([min, max], [3.5, 4.9])
})
