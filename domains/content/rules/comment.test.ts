import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf, refusalOf, textMax } from './comment.ts'

const plain = { text: '能不能短一点', now: 1_000, mutedUntil: null, lastSaidAt: null, slowModeMs: 0 }

test('words are refused when empty, too long, muted or faster than slow mode allows', () => {
  assert.equal(refusalOf({ ...plain, text: '  ' }), 'empty')
  assert.equal(refusalOf({ ...plain, text: '长'.repeat(textMax.max + 1) }), 'too-long')
  assert.equal(refusalOf({ ...plain, text: '长'.repeat(textMax.max) }), null)
  assert.equal(refusalOf({ ...plain, mutedUntil: 1_001 }), 'muted')
  assert.equal(refusalOf({ ...plain, mutedUntil: 1_000 }), null)
  assert.equal(refusalOf({ ...plain, lastSaidAt: 500, slowModeMs: 501 }), 'too-fast')
  assert.equal(refusalOf({ ...plain, lastSaidAt: 500, slowModeMs: 500 }), null)
})

test('the language is told from the script', () => {
  assert.equal(languageOf('能不能出个 pink'), 'zh')
  assert.equal(languageOf('too long'), 'en')
  assert.equal(languageOf('666 !!'), null)
})
