import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectFormat } from './index.ts'
import { readFixture } from './testing/collect.ts'

test('what is none of the formats is not guessed at', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  assert.equal(detectFormat(new Uint8Array(0)), null)
  assert.equal(detectFormat(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])), null)
  assert.equal(detectFormat(encode('<!doctype html><html></html>')), null)
  assert.equal(detectFormat(encode('just a sentence\nand another\n')), null)
})

test('every fixture is told by its bytes alone', () => {
  const table = `
    bilibili-recorder.xml         | bilibili-xml      | utf-8    |
    bilibili-video.xml            | bilibili-xml      | utf-8    |
    bilibili-cut.xml              | bilibili-xml      | utf-8    |
    youtube-replay.live_chat.json | youtube-live-chat | utf-8    |
    youtube-live.live_chat.json   | youtube-live-chat | utf-8    |
    douyin-protobuf.jsonl         | douyin-jsonl      | utf-8    |
    douyin-dycast.jsonl           | douyin-jsonl      | utf-8    |
    douyin-barrage-grab.jsonl     | douyin-jsonl      | utf-8    |
    douyin-catcher.jsonl          | douyin-jsonl      | utf-8    |
    tiktok-v0.jsonl               | tiktok-jsonl      | utf-8    |
    tiktok-v1.jsonl               | tiktok-jsonl      | utf-8    |
    tiktok-v2.jsonl               | tiktok-jsonl      | utf-8    |
    comments-bom.csv              | csv               | utf-8    | ,
    comments-utf16.txt            | csv               | utf-16le | \t
    reviews-gb18030.csv           | csv               | gb18030  | ,
    orders.csv                    | csv               | utf-8    | ,
    tracking.csv                  | csv               | utf-8    | ;
    reviews.jsonl                 | jsonl             | utf-8    |`
  for (const line of table.trim().split('\n')) {
    const [name = '', format, encoding, mark = ''] = line.split('|').map((cell) => cell.replace(/^ +| +$/g, ''))
    const expected = mark === '' ? { format, encoding } : { format, encoding, delimiter: mark }
    assert.deepEqual(detectFormat(readFixture(name)), expected, name)
  }
})

test('rows that merely share a key with a recorder are generic', () => {
  for (const row of [
    '{"comment":"好看","userId":"7"}',
    '{"type":"comment","text":"好看"}',
    '{"content":"好看","user":"a"}',
  ]) {
    assert.equal(detectFormat(new TextEncoder().encode(`${row}\n${row}\n`))?.format, 'jsonl', row)
  }
})

test('a table of one column is known by its heading or by its name', () => {
  const bytes = new TextEncoder().encode('评论内容\n很好看\n')
  assert.deepEqual(detectFormat(bytes), { format: 'csv', encoding: 'utf-8' })
  const plain = new TextEncoder().encode('remarks of march\nlovely\n')
  assert.deepEqual(detectFormat(plain, 'march.csv'), { format: 'csv', encoding: 'utf-8' })
})

test('a first line longer than the head is known by its keys', () => {
  const long = `{"replayChatItemAction":{"actions":[{"addChatItemAction":{"x":"${'y'.repeat(70_000)}"}}]}}`
  assert.equal(detectFormat(new TextEncoder().encode(long))?.format, 'youtube-live-chat')
})
