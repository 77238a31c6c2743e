import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { demandKey } from './demand/demand-key.ts'
import { demandTitle } from './demand/demand-title.ts'
import { hear } from './hear.ts'
import { ACTS, ASPECTS, type Heard } from './labels.ts'
import { ENTRIES } from './lexicon/load.ts'
import { TEXT_LENGTH_MAX, WANTS_MAX, WHY_SPANS_MAX } from './limits.ts'

/** Any UTF-16 units, lone surrogates included, and texts made of the lexicons' own words. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes))
const words = fc
  .array(
    fc.oneof(fc.constantFrom(...ENTRIES.map(({ word }) => word)), fc.constantFrom(',', '?', '。', ' ', '了', '👍')),
    { maxLength: 20 },
  )
  .map((list) => list.join(''))
const anyText = fc.oneof(units, words, fc.string({ unit: 'binary', maxLength: 60 }))
const anyCategory = fc.constantFrom(undefined, '衣服', '水果', 'live', 'tutorial', 'umbrella', '手机', '')

function assertWellFormed(text: string, heard: Heard): void {
  assert.ok(heard.acts.length > 0 && heard.acts.every((act) => ACTS.includes(act)))
  if (heard.acts.includes('other')) assert.deepEqual([heard.acts, heard.aspects, heard.want], [['other'], [], null])
  assert.ok(heard.aspects.every((aspect) => ASPECTS.includes(aspect)))
  assert.equal(new Set(heard.aspects).size, heard.aspects.length)
  assert.equal(heard.want, heard.wants[0] ?? null)
  assert.ok(heard.wants.length <= WANTS_MAX && heard.why.length <= WHY_SPANS_MAX)
  assert.ok(heard.asked.every((want) => heard.wants.includes(want)))
  assert.ok(heard.confidence >= 0 && heard.confidence <= 1)
  let last = 0
  for (const { start, end } of heard.why) {
    assert.ok(Number.isInteger(start) && start >= last && end > start && end <= Math.min(text.length, TEXT_LENGTH_MAX))
    last = end
  }
}

test('any string is heard, well formed, and the same way twice', () => {
  fc.assert(
    fc.property(anyText, anyCategory, (text, category) => {
      const heard = hear({ text, category })
      assertWellFormed(text, heard)
      assert.deepEqual(hear({ text, category }), heard)
    }),
    { numRuns: 1_500, seed: 7 },
  )
})

test('every key has a title in both languages', () => {
  fc.assert(
    fc.property(words, anyCategory, (text, category) => {
      const key = demandKey(hear({ text, category }), { product: 'p1' })
      if (key === null) return
      assert.ok(demandTitle(key, 'zh').length > 0 && demandTitle(key, 'en', [text]).length > 0)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('a megabyte in one message is heard up to the limit', () => {
  for (const piece of ['长', '太长了。', 'too long ', '\ud83d', '👍', '?']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    assertWellFormed(text, hear({ text, category: '衣服' }))
  }
})
