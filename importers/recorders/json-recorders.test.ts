import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, rowKey } from '../index.ts'
import { collect, outline, readFixture } from '../testing/collect.ts'

async function readShow(name: string): Promise<Entry[]> {
  return collect(readFixture(name), { kind: 'comment', fileName: name })
}

test('Douyin protobuf as JSON: both spellings, batches, ids to the last digit, nobody’s placeholder id', async () => {
  const entries = await readShow('douyin-protobuf.jsonl')
  assert.deepEqual(outline(entries), [
    '1 阿梨: 主播这个羊绒起球吗',
    '2 -: 155能穿吗，裤长多少',
    '3 not-a-message',
    '4 not-a-message',
    '5 json-broken',
    '6 not-a-message',
    '6.1 木木: 有没有雾霾蓝？想要低饱和的',
  ])
  const second = entries[1]!
  assert.ok('row' in second && second.row.kind === 'comment')
  assert.deepEqual([second.row.sourceId, second.row.at], ['7476000000000000102', 1772366404000])
})

test('dycast relay: one message or an array of them per line', async () => {
  const expected = [
    '1 麦芽: 窝窝沙发能拆洗吗',
    '1.1 not-a-message',
    '2 一只柚: 出个小号的给猫用',
    '3 not-a-message',
    '4 json-broken',
  ]
  assert.deepEqual(outline(await readShow('douyin-dycast.jsonl')), expected)
  const behindALine = `{"method":"WebcastLikeMessage"}\n${new TextDecoder().decode(readFixture('douyin-dycast.jsonl'))}`
  const shifted = outline(await collect(behindALine, { kind: 'comment', format: 'douyin-jsonl' }))
  assert.deepEqual(
    shifted.slice(1).map((line) => line.replace(/^\d+/, '')),
    expected.map((line) => line.replace(/^\d+/, '')),
  )
})

test('DouyinBarrageGrab: the JSON inside the string is read, its damage is named', async () => {
  const entries = await readShow('douyin-barrage-grab.jsonl')
  assert.deepEqual(outline(entries), [
    '1 青团: 豌豆抱枕还会补货吗',
    '2 not-a-message',
    '3 not-a-message',
    '4 json-broken',
    '5 Linden: Could you make one with a zip?',
  ])
  const first = entries[0]!
  assert.ok('row' in first)
  assert.equal(rowKey(first.row, 'hash'), 'source:douyin-jsonl:7476000000000000301')
})

test('catchers with event_ts_ms: instants to the millisecond, users as objects or names', async () => {
  const entries = await readShow('douyin-catcher.jsonl')
  assert.deepEqual(outline(entries), [
    '1 豆豆: 花收到了很新鲜',
    '2 路过的猫: 包装能不能不用泡沫',
    '3 not-a-message',
    '4 text-empty',
  ])
  const first = entries[0]!
  assert.ok('row' in first && first.row.kind === 'comment')
  assert.deepEqual([first.row.at, first.row.sourceId], [1772366403123, null])
  assert.equal(rowKey(first.row, 'hash'), 'file:hash:1')
})

test('TikTok-Live-Connector: events of all three versions', async () => {
  assert.deepEqual(outline(await readShow('tiktok-v0.jsonl')), [
    '1 Nora: how long is the strap',
    '2 not-a-message',
    '3 not-a-message',
  ])
  assert.deepEqual(outline(await readShow('tiktok-v1.jsonl')), [
    '1 Oat: does it come in navy?',
    '2 not-a-message',
    '3 璐璐: 这个颜色有尺码表吗',
    '4 json-broken',
  ])
  const newest = await readShow('tiktok-v2.jsonl')
  assert.deepEqual(outline(newest), ['1 Plant Dad: can you ship two in one box', '2 not-a-message', '3 text-empty'])
  const first = newest[0]!
  assert.ok('row' in first && first.row.kind === 'comment')
  assert.deepEqual([first.row.at, first.row.sourceId], [1772366403123, '7476000000000000501'])
  assert.equal(first.row.author?.key, 'tiktok:7100000000000000005')
})

test('lines of another program are refused, not passed over in silence', async () => {
  for (const format of ['douyin-jsonl', 'tiktok-jsonl', 'youtube-live-chat'] as const) {
    const entries = await collect('{"hello":1}\n"words"\n7\nnull\n', { kind: 'comment', format })
    assert.deepEqual(outline(entries), [
      '1 not-this-format',
      '2 not-this-format',
      '3 not-this-format',
      '4 not-this-format',
    ])
  }
})
