import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Entry, formats } from './index.ts'
import { collect, readFixture, tally } from './testing/collect.ts'

/** Places rise strictly: no entry is told twice and none out of order. */
function assertRising(entries: readonly Entry[]): void {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (before === undefined) continue
    const rises = entry.line > before.line || (entry.line === before.line && entry.part > before.part)
    assert.ok(rises, `${before.line}.${before.part} then ${entry.line}.${entry.part}`)
  }
}

function total(entries: readonly Entry[]): number {
  const { imported, refused, skipped } = tally(entries)
  assert.equal(imported + refused + skipped, entries.length)
  return entries.length
}

/** Bytes that look enough like the formats to get past the first check. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom('<d p="1,1', ',25,0,1,0,7,0">', '</d>', '<i>', '</i>', '<sc ts="1">', '<!--', '-->', '&', '<'),
      fc.constantFrom(
        '{"text":"好"}',
        '{"comment":"a","uniqueId":"b"}',
        '[',
        ']',
        '{',
        '}',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        '\r\n',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')))

test('random bytes never throw and are counted once each, in every format and in any pieces', async () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), scraps)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...formats), bytes, async (format, content) => {
      const options = { kind: 'comment', format, mapping: { text: 'text' } } as const
      const entries = await collect(content, options)
      total(entries)
      assertRising(entries)
      const fileRefusals = entries.filter((entry) => entry.line === 0)
      assert.ok(fileRefusals.length === 0 || entries.length === 1)
      assert.deepEqual(await collect(content, options, 1), entries)
    }),
    { numRuns: 400 },
  )
})

test('random lines of JSON formats: imported + refused + skipped = lines that are not blank', async () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.json({ maxDepth: 2 }).filter((text) => !text.startsWith('[')),
    fc.constantFrom(
      '{"text":"能不能出短款"}',
      '{"method":"WebcastLikeMessage"}',
      '{"comment":"hi","uniqueId":"a"}',
      '',
    ),
  )
  const lines = fc.array(
    line.map((text) => text.replace(/[\r\n]/g, ' ')),
    { maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...formats.slice(1, 4), 'jsonl' as const), lines, async (format, texts) => {
      const content = `{}\n${texts.join('\n')}`
      const entries = await collect(content, { kind: 'comment', format, mapping: { text: 'text' } })
      const counted = texts.filter((text) => text.trim() !== '' && !text.trim().startsWith('[')).length
      const arrays = texts.filter((text) => text.trim().startsWith('[')).length
      if (arrays === 0) assert.equal(total(entries), counted + 1)
      else assert.ok(total(entries) >= counted + 1)
    }),
    { numRuns: 200 },
  )
})

test('random CSV: imported + refused = rows written, whatever the cells hold', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '好', ',', '"', '\n', '1', ' '), maxLength: 8 })
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (cells, lineEnd) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
      const content = ['text,rating,时间', ...cells.map((row) => row.map(quote).join(','))].join(lineEnd)
      const entries = await collect(content, { kind: 'review', format: 'csv', delimiter: ',' })
      assert.equal(total(entries), cells.length)
    }),
    { numRuns: 200 },
  )
})

test('random CSV without line ends in cells: a broken quote never loses a line', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '好', ',', '"', '1'), minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
      const entries = await collect(['text,n', ...lines].join('\n'), { kind: 'comment', format: 'csv', delimiter: ',' })
      assertRising(entries)
      const covered = entries.reduce((sum, entry) => {
        const spans = 'row' in entry && entry.row.kind === 'comment' ? entry.row.text.split('\n').length : 1
        return sum + spans
      }, 0)
      assert.ok(covered <= lines.length && total(entries) <= lines.length)
      if (!lines.some((text) => text.includes('"'))) assert.equal(total(entries), lines.length)
    }),
    { numRuns: 200 },
  )
})

test('a fixture cut anywhere keeps every row before the cut', async () => {
  for (const name of [
    'bilibili-recorder.xml',
    'youtube-replay.live_chat.json',
    'douyin-dycast.jsonl',
    'reviews.jsonl',
  ]) {
    const bytes = readFixture(name)
    const kind = name.startsWith('reviews') ? 'review' : 'comment'
    const format = name.endsWith('.xml') ? 'bilibili-xml' : name.startsWith('you') ? 'youtube-live-chat' : undefined
    const options = { kind, format: format ?? (kind === 'review' ? 'jsonl' : 'douyin-jsonl') } as const
    const mapping = kind === 'review' ? { mapping: { text: 'text' } } : {}
    const all = await collect(bytes, { ...options, ...mapping })
    for (let end = 1; end < bytes.length; end += 23) {
      const cut = bytes.subarray(0, end)
      const entries = await collect(cut, { ...options, ...mapping, encoding: 'utf-8' })
      const lines = cut.filter((byte) => byte === 10).length
      const before = all.filter((entry) => entry.line <= lines)
      assert.deepEqual(entries.slice(0, before.length), before, `${name} cut at ${end}`)
      assert.ok(entries.length <= before.length + 2)
    }
  }
})
