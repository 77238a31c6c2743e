import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { columnsMax, recordLinesMax } from '../limits.ts'
import { type CsvRecord, splitCsv } from './split-csv.ts'
import { splitLines } from './split-lines.ts'

function split(text: string, delimiter: string | null = ',', columns = 0): CsvRecord[] {
  const lines = splitLines()
  const records = splitCsv(delimiter)
  records.expect(columns)
  return [...[...lines.push(text), ...lines.end()].flatMap((line) => records.push(line)), ...records.end()]
}

function outline(records: CsvRecord[]): string[] {
  return records.map((record) => `${record.line} ${'cells' in record ? record.cells.join('|') : record.broken}`)
}

test('a quote that never closes costs its own line only', () => {
  const text = ['a,b', '"open,1', 'c,2', 'd,3'].join('\n')
  assert.deepEqual(outline(split(text)), ['1 a|b', '2 quote-broken', '3 c|2', '4 d|3'])
})

test('a quote that never closes is given up after a bounded number of lines', () => {
  const text = `"open\n${'x,1\n'.repeat(recordLinesMax * 3)}`
  const records = split(text)
  assert.equal(records.length, recordLinesMax * 3 + 1)
  assert.deepEqual(
    records.filter((record) => 'broken' in record),
    [{ line: 1, broken: 'quote-broken' }],
  )
})

test('a lost quote that happens to close further down is known by its number of columns', () => {
  const text = ['t,n,m', '"lost,1,1', 'x,2,2', 'y","3"', 'z,4,4'].join('\n')
  assert.deepEqual(outline(split(text, ',', 3)), ['1 t|n|m', '2 quote-broken', '3 x|2|2', '4 y"|3', '5 z|4|4'])
})

test('words behind a closing quote refuse the row', () => {
  assert.deepEqual(outline(split('"a"b,1\nc,2')), ['1 quote-broken', '2 c|2'])
})

test('more columns than any table has refuse the row', () => {
  assert.deepEqual(outline(split(`${','.repeat(columnsMax)}\na,b`)), ['1 too-many-columns', '2 a|b'])
})

test('a quoted cell over several lines is one row under its first line', () => {
  assert.deepEqual(outline(split('a,"1\n\n2 ""two"""\nb,3')), ['1 a|1\n\n2 "two"', '4 b|3'])
})

test('quotes inside an unquoted cell are words', () => {
  assert.deepEqual(outline(split('5" screen,ok')), ['1 5" screen|ok'])
})

test('without a delimiter a row is one cell, commas and all', () => {
  assert.deepEqual(outline(split('text\na, b', null)), ['1 text', '2 a, b'])
})

test('well-formed tables read as csv-parse reads them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '中', '"', ',', '\n', ' ', ';') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((item) => `"${item.replaceAll('"', '""')}"`).join(',')).join('\n')
      const ours = split(text).map((record) => ('cells' in record ? record.cells : record.broken))
      assert.deepEqual(ours, parse(text, { relax_column_count: true }))
    }),
    { numRuns: 200 },
  )
})
