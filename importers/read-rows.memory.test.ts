import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type ReadOptions, readRows } from './index.ts'

const totalBytes = 60 * 1024 * 1024
const growthBytesMax = 8 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** A file that exists only as it is read: the heading once, then the body until 60 MB have gone by. */
async function* generate(heading: string, body: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(heading)
  const chunk = new TextEncoder().encode(body.repeat(Math.ceil(65_536 / body.length)))
  for (let sent = 0; sent < totalBytes; sent += chunk.length) yield chunk.slice()
}

async function measureGrowth(source: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<[number, number]> {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  let entries = 0
  let growth = 0
  for await (const _ of readRows(source, options)) {
    entries += 1
    if (entries % 20_000 !== 0) continue
    collectGarbage()
    growth = Math.max(growth, process.memoryUsage().heapUsed - before)
  }
  collectGarbage()
  return [entries, Math.max(growth, process.memoryUsage().heapUsed - before)]
}

const words = '能不能出个短款，155穿着拖地；颜色再淡一点更好，樱花粉那种。'.repeat(6)
const json = `{"comment":"${words}","userId":"7100000000000000003","uniqueId":"oat","createTime":"1772366403123"}`
const cases: [string, string, string, ReadOptions][] = [
  ['CSV rows', '评论内容,用户\n', `"${words}",小满\n`, { kind: 'comment' }],
  [
    'CSV with a quote that never closes',
    '评论内容,用户\n"丢了',
    `${words},小满\n`,
    { kind: 'comment', format: 'csv', delimiter: ',' },
  ],
  ['JSON lines', '', `${json}\n`, { kind: 'comment' }],
  ['one JSON array on one line', '[', `${json},`, { kind: 'comment', format: 'tiktok-jsonl' }],
  ['danmaku XML on one line', '<i>', `<d p="1,1,25,0,1659282294,0,8b53b65c,0">${words}</d>`, { kind: 'comment' }],
  ['XML whose element never ends', '<i><d p="', 'x'.repeat(1000), { kind: 'comment', format: 'bilibili-xml' }],
  ['a single line without end', '', '没有换行', { kind: 'comment', format: 'jsonl', mapping: { text: 'text' } }],
]

for (const [name, heading, body, options] of cases) {
  test(`60 MB of ${name} are read in a heap that does not grow with them`, async () => {
    const [entries, growth] = await measureGrowth(generate(heading, body), options)
    assert.ok(entries >= 1)
    assert.ok(growth < growthBytesMax, `the heap grew by ${Math.round(growth / 1024 / 1024)} MB`)
  })
}
