import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headBytesMax, type Preview, preview, previewRowsMax, type ReadOptions } from './index.ts'
import { outline, readFixture } from './testing/collect.ts'

function show(head: Uint8Array, options: ReadOptions): Preview {
  const shown = preview(head, options)
  assert.ok(!('refused' in shown))
  return shown
}

test('a file of no known format is refused', () => {
  const shown = preview(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), { kind: 'comment' })
  assert.ok('refused' in shown && shown.refused.why === 'format-unknown')
})

test('a mapping that lacks a column still shows the columns to choose from', () => {
  const shown = show(new TextEncoder().encode('谁,说了啥\n小满,好看\n'), { kind: 'comment', format: 'csv' })
  assert.deepEqual(shown.columns, ['谁', '说了啥'])
  assert.deepEqual(outline(shown.rows), ['0 mapping-incomplete'])
  const chosen = show(new TextEncoder().encode('谁,说了啥\n小满,好看\n'), {
    kind: 'comment',
    mapping: { text: '说了啥' },
  })
  assert.deepEqual(outline(chosen.rows), ['2 -: 好看'])
})

test('encoding, columns, a mapping and rows with their refusals are shown', () => {
  const shown = show(readFixture('reviews-gb18030.csv'), { kind: 'review' })
  assert.deepEqual([shown.format, shown.encoding, shown.delimiter], ['csv', 'gb18030', ','])
  assert.deepEqual(shown.columns, ['评价内容', '评分', '会员名', '订单编号'])
  assert.deepEqual(shown.suggestedMapping, {
    text: '评价内容',
    rating: '评分',
    authorName: '会员名',
    orderRef: '订单编号',
  })
  assert.equal(outline(shown.rows).at(-1), '5 rating-unreadable')
  assert.deepEqual(show(readFixture('reviews.jsonl'), { kind: 'review' }).columns, [
    'review_id',
    'text',
    'rating',
    'created_at',
    'user.id',
    'user.name',
    'product_id',
  ])
})

test('no more than twenty rows are shown, and none that the head cuts off', () => {
  const long = `text,n\n${'"第一行\n第二行",1\n'.repeat(20_000)}`
  const shown = show(new TextEncoder().encode(long).subarray(0, headBytesMax), { kind: 'comment' })
  assert.equal(shown.rows.length, previewRowsMax)
  const few = `text,n\n好,1\n"${'长'.repeat(50_000)}`
  const cut = show(new TextEncoder().encode(few).subarray(0, headBytesMax), { kind: 'comment' })
  assert.deepEqual(outline(cut.rows), ['2 -: 好'])
})
