import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalCodes, refusalWords, refuse, wordRefusal } from './refusals.ts'

test('every refusal is worded in both languages from the same values', () => {
  for (const code of refusalCodes) {
    const { en, 'zh-CN': zh } = refusalWords[code]
    const blanks = (words: string): string[] => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort()
    assert.deepEqual(blanks(zh), blanks(en), code)
    assert.match(zh, /。$/, code)
    assert.match(en, /\.$/, code)
  }
})

test('a refusal quotes the file briefly', () => {
  const refused = refuse('time-unreadable', { found: '昨'.repeat(500) })
  assert.ok(refused.message.length < 200)
  assert.match(wordRefusal(refused, 'zh-CN'), /^时间“昨{59}…”读不懂/)
})
