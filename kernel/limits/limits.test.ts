import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declaredLimits, limit } from '@heed/kernel'

test('a limit is declared once; a second one of its name is told at once, unless it is the very same', () => {
  limit('test.once', 3, 'three is enough')
  assert.equal(limit('test.once', 3, 'three is enough').max, 3)
  assert.throws(() => limit('test.once', 4, 'four is more'), /declared twice/)
})

test('the list of limits is in order of name and every one says why', () => {
  const all = declaredLimits()
  assert.deepEqual(
    all.map((one) => one.name),
    all.map((one) => one.name).sort((a, b) => a.localeCompare(b)),
  )
  for (const one of all) assert.ok(one.why.length > 5 && Number.isFinite(one.max), one.name)
})
