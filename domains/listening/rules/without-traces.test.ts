import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAfter, showAfter } from './page-keys.ts'
import { withoutTraces } from './without-traces.ts'

test('what leads to a person is left out of an export, sizes and prices stay', () => {
  const cases: [string, string][] = [
    ['@小林 衣长58cm改53cm', '@ 衣长58cm改53cm'],
    ['加我 13812345678 谈', '加我 <number> 谈'],
    ['write to lin@example.com please', 'write to <mail> please'],
    ['see https://example.com/x 199元', 'see <link> 199元'],
  ]
  for (const [said, told] of cases) assert.equal(withoutTraces(said), told)
})

test('the end of a page reads back as it was shown; anything else is the first page', () => {
  const end = { at: 1_763_800_000_000, id: '01890000-0000-7000-8000-000000000001' }
  assert.deepEqual(readAfter(showAfter(end)), end)
  for (const wrong of [undefined, '', '40', "1_x' or 1=1"]) assert.equal(readAfter(wrong), null)
})
