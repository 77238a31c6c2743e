import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from './parse-json.ts'

test('what is not JSON is undefined', () => {
  for (const text of ['', '{', '[1,2', 'NaN', '['.repeat(200_000)]) assert.equal(parseJson(text), undefined)
})

test('64-bit ids written as numbers keep every digit', () => {
  assert.deepEqual(parseJson('{"MsgId":7476000000000000301,"n":[12,1e30],"t":"7476000000000000301"}'), {
    MsgId: '7476000000000000301',
    n: [12, 1e30],
    t: '7476000000000000301',
  })
})

test('long digits inside words do not change the words', () => {
  assert.deepEqual(parseJson('{"text":"order: 7476000000000000301, late"}'), {
    text: 'order: 7476000000000000301, late',
  })
})
