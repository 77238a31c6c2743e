import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry } from '../index.ts'
import { collect, outline, readFixture } from '../testing/collect.ts'

async function readShow(name: string): Promise<Entry[]> {
  const entries = await collect(readFixture(name), { kind: 'comment', fileName: name })
  assert.deepEqual(await collect(readFixture(name), { kind: 'comment', fileName: name }, 7), entries)
  return entries
}

test('BililiveRecorder: words and super chats are rows, gifts and guards are passed over, damage is named', async () => {
  const entries = await readShow('bilibili-recorder.xml')
  assert.deepEqual(outline(entries), [
    '14 晚风花店: A级和B级差在哪呀',
    '15 小满: 能不能配一张养护卡',
    '16 not-a-message',
    '17 -: 上次收到有三支蔫了',
    '18 北方的鹿: 送到哈尔滨会冻坏吗？想给妈妈订一束 & 一盆',
    '19 xml-broken',
    '20 三三: 颜色能再淡一点吗，樱花粉那种',
    '21 not-a-message',
    '22 text-empty',
  ])
  const [plain, paid] = [entries[0]!, entries[4]!]
  assert.ok('row' in plain && plain.row.kind === 'comment' && 'row' in paid && paid.row.kind === 'comment')
  assert.deepEqual([plain.row.at, plain.row.offsetMs, plain.row.sourceId], [1772366403204, 3204, null])
  assert.deepEqual(plain.row.author, { key: 'bilibili:381254', name: '晚风花店' })
  assert.deepEqual([paid.row.at, paid.row.offsetMs], [Date.UTC(2026, 2, 1, 12, 0, 15, 500), 15_500])
})

test('Bilibili video: seconds, sender hashes and row ids are read from a file of one line', async () => {
  const entries = await readShow('bilibili-video.xml')
  assert.deepEqual(outline(entries), [
    '1 bilibili-crc32:8b53b65c: 这把伞两个人撑得下吗',
    '1.1 bilibili-crc32:5e11a0d2: 是防晒的还是只防雨？',
    '1.2 bilibili-crc32:5e11a0d2: 图案能定制吗',
    '1.3 not-a-message',
    '1.4 not-this-format',
  ])
  const first = entries[0]!
  assert.ok('row' in first && first.row.kind === 'comment')
  assert.deepEqual([first.row.at, first.row.sourceId], [1659282294000, '1108899274487246080'])
})

test('a recording that was cut off keeps its rows and says once where it stops', async () => {
  assert.deepEqual(outline(await readShow('bilibili-cut.xml')), [
    '3 晚风花店: 来了来了',
    '4 小满: 这一桶有多少支',
    '5 file-truncated',
  ])
  const between = await collect('<i>\n<d p="1,1,25,0,1772366401,0,7,0" user="a">嗯</d>\n', { kind: 'comment' })
  assert.deepEqual(outline(between), ['2 a: 嗯', '3 file-truncated'])
})

test('XML that holds no comments at all is refused as a whole', async () => {
  const entries = await collect('<html><body>404</body></html>', { kind: 'comment', format: 'bilibili-xml' })
  assert.deepEqual(outline(entries), ['0 not-this-format'])
})

test('YouTube: paid words are rows, tickers and stickers are passed over, deletions name their target', async () => {
  const entries = await readShow('youtube-replay.live_chat.json')
  assert.deepEqual(outline(entries), [
    '1 Mara K: Do you have it in light blue? 💙',
    '2 羊绒小铺的粉丝: 阔腿裤会出短一点的吗:_please:',
    '3 Tomas: Please show the inside pocket',
    '4 duplicate-ticker',
    '5 not-a-message',
    '6 Spammy: follow me for free stuff',
    '7 deletion',
    '8 deletion',
    '9 json-broken',
    '10 not-this-format',
  ])
  const [first, deleted, banned] = [entries[0]!, entries[6]!, entries[7]!]
  assert.ok('row' in first && first.row.kind === 'comment' && 'skipped' in deleted && 'skipped' in banned)
  assert.deepEqual([first.row.at, first.row.offsetMs], [1772366403204, 3204])
  assert.equal(first.row.sourceId, 'ChwKGkNQbWFkZXVwMDAwMDAwMDAwMDAwMDE')
  assert.deepEqual(deleted.deletes, { sourceId: 'ChwKGkNQbWFkZXVwMDAwMDAwMDAwMDAwMDU' })
  assert.deepEqual(banned.deletes, { authorKey: 'youtube:UCmadeup0000000000000005' })
})

test('YouTube captured live is read without the replay wrapper and with the offset outside it', async () => {
  assert.deepEqual(outline(await readShow('youtube-live.live_chat.json')), [
    '1 Jo: is it waterproof',
    '2 not-a-message',
    '3 youtube:UCmadeup0000000000000012: love the green one',
  ])
})
