import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimKind, languageOf, settlementRefusal } from './words.ts'

test('a claim, or a return for the goods’ sake, counts as quality', () => {
  const table = [
    ['claim', null, 'quality'],
    ['return', 'quality', 'quality'],
    ['return', 'damage', 'quality'],
    ['return', 'changed-mind', 'return'],
    ['return', undefined, 'return'],
  ] as const
  for (const [kind, reason, counts] of table) assert.equal(claimKind({ kind, reason }), counts)
})

test('a claim is settled once and never for more than was paid', () => {
  const table = [
    ['open', 100, 100, null],
    ['open', 101, 100, 'more-than-paid'],
    ['settled', 1, 100, 'already-settled'],
    ['refused', 1, 100, 'already-settled'],
  ] as const
  for (const [state, refundMinor, totalMinor, why] of table)
    assert.equal(settlementRefusal({ state, refundMinor, totalMinor }), why)
})

test('words with Han letters are Chinese', () => {
  assert.equal(languageOf('断了3枝'), 'zh')
  assert.equal(languageOf('three stems broke'), 'en')
})
