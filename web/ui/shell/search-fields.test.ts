import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneOf, readSearch, text, whole } from './search-fields.ts'

const fields = { q: text(), tab: oneOf('open', 'late'), page: whole(1, 100) }

test('an address is read field by field; the senseless and the unknown are dropped', () => {
  assert.deepEqual(readSearch(fields, { q: ' 粉色 ', tab: 'late', page: '3', other: 'x' }), {
    q: '粉色',
    tab: 'late',
    page: 3,
  })
  assert.deepEqual(readSearch(fields, { q: '', tab: 'old', page: '1.5' }), {})
  assert.deepEqual(readSearch(fields, { q: 123, page: 0 }), { q: '123' })
})
