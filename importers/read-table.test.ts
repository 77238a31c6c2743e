import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from './index.ts'
import { columnsMax, recordCharsMax } from './limits.ts'
import { collect, outline, readFixture } from './testing/collect.ts'

async function readTable(name: string, kind: Kind): Promise<string[]> {
  const entries = await collect(readFixture(name), { kind, fileName: name })
  assert.deepEqual(await collect(readFixture(name), { kind, fileName: name }, 3), entries)
  return outline(entries)
}

test('a table without the column that matters is refused as a whole, in words', async () => {
  const entries = await collect('a,b\n1,2\n', { kind: 'comment', format: 'csv' })
  assert.ok(entries.length === 1 && 'refused' in entries[0]!)
  assert.deepEqual([entries[0].line, entries[0].refused.why], [0, 'mapping-incomplete'])
  assert.match(entries[0].refused.message, /text/)
})

test('a mapping to a column the file lacks is refused, naming those it has', async () => {
  const entries = await collect('a,b\n1,2\n', { kind: 'comment', format: 'csv', mapping: { text: 'c' } })
  assert.ok('refused' in entries[0]! && entries[0].refused.why === 'column-unknown')
  assert.deepEqual(entries[0].refused.values, { columns: 'c', available: 'a, b' })
})

test('a broken or endless heading refuses the file', async () => {
  const wide = `${Array.from({ length: columnsMax + 1 }, (_, i) => `c${i}`).join(',')}\n`
  assert.deepEqual(outline(await collect(wide, { kind: 'comment', format: 'csv' })), ['0 too-many-columns'])
  const broken = await collect('"text"x,b\nhello,1\n', { kind: 'comment', format: 'csv' })
  assert.deepEqual(outline(broken), ['0 header-broken'])
})

test('an endless line and undecodable bytes refuse their rows only', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`text,n\n${'x'.repeat(recordCharsMax + 1)},1\n好,2\n${'花'.repeat(20)}`),
    Buffer.from([0xff, 0xfe, 0x2c, 0x33, 0x0a]),
    Buffer.from('again,4\n'),
  ])
  const entries = await collect(bytes, { kind: 'comment', format: 'csv', encoding: 'utf-8' })
  assert.deepEqual(outline(entries), ['2 record-too-long', '3 -: 好', '4 undecodable', '5 -: again'])
})

test('comments in UTF-8 with a byte-order mark and CRLF', async () => {
  assert.deepEqual(await readTable('comments-bom.csv', 'comment'), [
    '2 小满: 这伞能两个人撑吗',
    '3 阿梨: 我要那种,会发光的',
    '5 三三: 第一行\n第二行，还是同一条',
    '7 quote-broken',
    '8 麦芽: 后面的还要读到',
    '9 column-count',
    '10 time-unreadable',
  ])
})

test('comments in UTF-16 with tabs, as Excel saves Unicode text', async () => {
  assert.deepEqual(await readTable('comments-utf16.txt', 'comment'), ['2 u1: 能不能出短款', '3 offset-unreadable'])
})

test('reviews in GB18030', async () => {
  assert.deepEqual(await readTable('reviews-gb18030.csv', 'review'), [
    '2 -: 花瓣边有点焦，希望包装里加冰袋',
    '3 晚风花店: 颜色正，比图上还淡一点',
    '4 -: 𠮷祥如意的名字也要读对',
    '5 rating-unreadable',
  ])
})

test('reviews in JSON lines, with keys inside objects', async () => {
  assert.deepEqual(await readTable('reviews.jsonl', 'review'), [
    '1 Ines: Colour is softer than last year, love it',
    '2 u-18: 裤长改短之后刚好到脚踝，终于不用自己剪了',
    '3 rating-unreadable',
    '4 text-empty',
    '5 json-broken',
  ])
})

test('orders: money in minor units, one refusal per unreadable cell', async () => {
  assert.deepEqual(await readTable('orders.csv', 'order'), [
    '2 order',
    '3 order',
    '4 quantity-unreadable',
    '5 price-unreadable',
    '6 value-missing',
    '7 time-unreadable',
    '8 order',
  ])
  const [first, second] = await collect(readFixture('orders.csv'), { kind: 'order' })
  assert.ok('row' in first! && first.row.kind === 'order' && 'row' in second! && second.row.kind === 'order')
  assert.deepEqual([first.row.quantity, first.row.priceMinor, first.row.currency], [2, 3990, 'CNY'])
  assert.deepEqual([second.row.buyer, second.row.priceMinor], [undefined, 129900])
})

test('tracking scans with semicolons', async () => {
  assert.deepEqual(await readTable('tracking.csv', 'tracking'), [
    '2 tracking',
    '3 tracking',
    '4 time-unreadable',
    '5 value-missing',
  ])
})

test('constants stand in for the whole file, and options say how to read what the file leaves open', async () => {
  const entries = await collect('c,when\n再来一单,2026-03-01 20:15\n', {
    kind: 'comment',
    mapping: { text: 'c', at: 'when' },
    constants: { productRef: 'rose-a-20', channel: '买家秀' },
    zoneOffsetMinutes: 0,
  })
  assert.ok('row' in entries[0]! && entries[0].row.kind === 'comment')
  const { productRef, channel, at } = entries[0].row
  assert.deepEqual([productRef, channel, at], ['rose-a-20', 'buyer-show', Date.UTC(2026, 2, 1, 20, 15)])
})
