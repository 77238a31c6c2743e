import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Body, dispatchOf, namedIn, sameBody } from './policy.ts'

test('categories are read in their order, the rest before general', () => {
  const body = { categories: { general: {}, strange: {}, 'cut-flowers': {} } } as unknown as Body
  assert.deepEqual(namedIn(body), ['cut-flowers', 'strange', 'general'])
})

test('the order of keys is no change, a number is', () => {
  assert.ok(sameBody({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 }))
  assert.ok(!sameBody({ a: 1 }, { a: 2 }))
})

test('choosing a way of counting gives it numbers to start from', () => {
  assert.deepEqual(dispatchOf('hours'), { kind: 'hours', hours: 24, night: null })
})
