import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { Encoding } from '../rows.ts'
import { sourceOf } from '../testing/collect.ts'
import { decodeBytes } from './decode-bytes.ts'
import { detectEncoding } from './detect-encoding.ts'

async function decode(bytes: Uint8Array, chunkBytes: number, encoding?: Encoding): Promise<string> {
  let text = ''
  for await (const piece of decodeBytes(sourceOf(bytes, chunkBytes), encoding)) text += piece
  return text
}

const words = '花瓣边有点焦，𠮷祥如意 loves it 💙\n'

test('a picture or an archive has no encoding', () => {
  assert.equal(detectEncoding(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0])), null)
  assert.equal(detectEncoding(Uint8Array.from({ length: 4096 }, (_, i) => ((i * 2654435761) >>> 13) & 0xff || 1)), null)
})

test('a few spoilt bytes in UTF-8 do not turn the file into GB18030', () => {
  const bytes = Buffer.concat([Buffer.from(words.repeat(50)), Buffer.from([0xff, 0x0a]), Buffer.from(words.repeat(50))])
  assert.equal(detectEncoding(bytes), 'utf-8')
})

test('every encoding is told and read whole, whatever the pieces', async () => {
  const cases: [Encoding, Uint8Array][] = [
    ['utf-8', Buffer.from(words)],
    ['utf-8', Buffer.from(`\uFEFF${words}`)],
    ['utf-16le', iconv.encode(words, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(words, 'utf-16be', { addBOM: true })],
    ['gb18030', iconv.encode(words, 'gb18030')],
  ]
  for (const [encoding, bytes] of cases) {
    assert.equal(detectEncoding(bytes), encoding)
    for (const size of [1, 2, 3, 1000]) assert.equal(await decode(bytes, size), words, `${encoding} by ${size}`)
    assert.equal(await decode(bytes, 5, encoding), words)
  }
})

test('GB18030 that begins with a long stretch of ASCII is still told', async () => {
  const ascii = 'id,text\n'.repeat(20_000)
  const bytes = Buffer.concat([Buffer.from(ascii), iconv.encode(words, 'gb18030')])
  assert.equal(await decode(bytes, 65_536), ascii + words)
})

test('a character cut at the end of the head does not count as damage', () => {
  assert.equal(detectEncoding(Buffer.from('花瓣').subarray(0, 5)), 'utf-8')
})
