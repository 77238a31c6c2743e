import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashFile, readRows, rowKey } from './index.ts'
import { collect, outline, readFixture, sourceOf, tally } from './testing/collect.ts'

test('an empty file, an unknown format and a wrong kind are refused as a whole', async () => {
  assert.deepEqual(outline(await collect('', { kind: 'comment' })), ['0 file-empty'])
  assert.deepEqual(outline(await collect('just words\n', { kind: 'comment' })), ['0 format-unknown'])
  const orders = await collect(readFixture('tiktok-v1.jsonl'), { kind: 'order' })
  assert.deepEqual(outline(orders), ['0 kind-not-in-format'])
})

test('a file with a heading and nothing below gives nothing', async () => {
  assert.deepEqual(await collect('评论内容,用户\n\n', { kind: 'comment' }), [])
})

test('the source is closed when the file is refused or the reader stops early', async () => {
  for (const [content, take] of [
    ['just words\n', 1],
    [`text,n\n${'好,1\n'.repeat(50_000)}`, 3],
  ] as const) {
    let closed = false
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* sourceOf(content.repeat(content.startsWith('just') ? 20_000 : 1), 1000)
      } finally {
        closed = true
      }
    }
    let seen = 0
    for await (const _ of readRows(source(), { kind: 'comment' })) {
      seen += 1
      if (seen === take) break
    }
    assert.equal(closed, true)
  }
})

test('going on after any entry gives exactly the entries that were left, in every format', async () => {
  const names = ['bilibili-video.xml', 'bilibili-recorder.xml', 'bilibili-cut.xml', 'comments-bom.csv']
  names.push('youtube-replay.live_chat.json', 'douyin-protobuf.jsonl', 'douyin-dycast.jsonl')
  for (const name of names) {
    const all = await collect(readFixture(name), { kind: 'comment' })
    for (const [index, { line, part }] of all.entries()) {
      const rest = await collect(readFixture(name), { kind: 'comment', resume: { line, part } })
      assert.deepEqual(rest, all.slice(index + 1), `${name} after ${line}.${part}`)
      const whole = await collect(readFixture(name), { kind: 'comment', resume: { line } })
      assert.deepEqual(
        whole,
        all.filter((entry) => entry.line > line),
      )
    }
  }
})

test('every row of a file has a key of its own, and the same one when the file is read again', async () => {
  for (const name of ['bilibili-video.xml', 'bilibili-recorder.xml', 'douyin-protobuf.jsonl', 'tiktok-v1.jsonl']) {
    const hash = await hashFile(sourceOf(readFixture(name)))
    assert.match(hash, /^[0-9a-f]{64}$/)
    const keys = async (): Promise<string[]> =>
      (await collect(readFixture(name), { kind: 'comment' })).flatMap((e) => ('row' in e ? [rowKey(e.row, hash)] : []))
    const first = await keys()
    assert.equal(new Set(first).size, first.length)
    assert.deepEqual(await keys(), first)
  }
})

test('a second message on a line is known by its part', () => {
  const row = { kind: 'comment', text: '好', channel: 'bullet-comment', format: 'jsonl', sourceId: null } as const
  assert.equal(rowKey({ ...row, line: 4, part: 0 }, 'abc'), 'file:abc:4')
  assert.equal(rowKey({ ...row, line: 4, part: 2 }, 'abc'), 'file:abc:4.2')
})

test('a JSON array over the whole file reads like lines', async () => {
  const rows = [{ text: '一' }, { text: '' }, { text: '三' }]
  for (const content of [JSON.stringify(rows), JSON.stringify(rows, null, 2)]) {
    assert.deepEqual(tally(await collect(content, { kind: 'comment' })), { imported: 2, refused: 1, skipped: 0 })
  }
})
