import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { listenLines } from './listen-lines.ts'
import { readLine } from './listen-message.ts'
import { listenPipe } from './listen-pipe.ts'
import { pipeHeed } from './testing/pipe-heed.ts'
import { runHeed } from './testing/run-heed.ts'

const linesOf = (text: string) => text.trimEnd().split('\n')

test('every line is answered in its place, a bad one by an error that keeps its id', async () => {
  const asked = [
    '{"id": 7, "text": "裤子太长了", "category": "衣服", "author": "an", "at": 1763799000000}',
    '',
    'not json',
    '["a list"]',
    '{"text": "who am I"}',
    '{"id": "x"}',
    '{"id": "y", "text": "too long", "lang": 5, "category": null, "product": "p1"}\r',
    '{"id": "z", "text": "half a line',
  ]
  const heard = await pipeHeed(asked.join('\n'))
  const answers = linesOf(heard.out).map((line) => JSON.parse(line) as Record<string, unknown>)
  assert.equal(heard.code, 0, heard.err)
  assert.deepEqual(
    answers.map(({ id }) => id),
    [7, null, null, null, null, 'x', 'y', null],
  )
  assert.deepEqual(
    answers.map(({ error }) => error === undefined),
    [true, false, false, false, false, false, true, false],
  )
  assert.match(heard.err, /^6 lines were not heard .* line 2, the line is not JSON/)
})

test('an answer has the promised fields in their order', async () => {
  const heard = await pipeHeed('{"id":"a","text":"裤子太长了","category":"衣服"}\n{"id":"b","text":"晚上好"}\n')
  const [first = '', second = ''] = linesOf(heard.out)
  assert.deepEqual(Object.keys(JSON.parse(first)), ['id', 'acts', 'aspects', 'want', 'demand', 'confidence'])
  assert.match(
    first,
    /^\{"id":"a","acts":\["complaint"\],"aspects":\["size_fit"\],"want":"size_fit=shorter","demand":"衣服\|size_fit=shorter","confidence":0\.\d+\}$/,
  )
  assert.match(second, /"acts":\["other"\],"aspects":\[\],"want":null,"demand":null/)
})

test('the same input gives the same bytes twice, and no input none', async () => {
  const input = Array.from({ length: 400 }, (_, n) =>
    JSON.stringify({ id: n, text: `希望出个联名礼盒${n % 7}吧 maybe ${n}` }),
  ).join('\n')
  const [one, two, none] = await Promise.all([pipeHeed(input), pipeHeed(input), pipeHeed('')])
  assert.equal(one.out, two.out)
  assert.equal(linesOf(one.out).length, 400)
  assert.deepEqual([none.code, none.out, none.err], [0, '', ''])
})

test('without a file and without --jsonl nothing is read', async () => {
  const heard = await runHeed(['listen'])
  assert.equal(heard.code, 2)
  assert.match(heard.err, /Name one file\./)
})

test('lines are cut whole wherever the chunks end, in any of their bytes', async () => {
  const bytes = Buffer.from('\ufeff{"a":"太长了"}\r\n\n太短\nend')
  for (const size of [1, 2, 3, 5, 100]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    )
    assert.deepEqual(await cut(chunks), ['{"a":"太长了"}\r', '', '太短', 'end'])
  }
})

test('a line too long to keep is null in its place and the next one is whole', async () => {
  assert.deepEqual(await cut([Buffer.from('12345'), Buffer.from('67890\nab\n12345678'), Buffer.from('9\n')], 8), [
    null,
    'ab',
    null,
  ])
})

test('bytes that are no UTF-8 are heard as replacement characters, not lost', () => {
  const read = readLine(Buffer.from([...Buffer.from('{"id":1,"text":"a'), 0xff, ...Buffer.from('"}')]).toString('utf8'))
  assert.deepEqual(read, { ok: true, id: 1, message: { text: 'a\ufffd' } })
})

test('nothing more is read while the answers wait for their reader', async () => {
  let asked = Promise.withResolvers<() => void>()
  const output = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => asked.resolve(done),
  })
  let pulled = 0
  async function* input() {
    for (let n = 0; n < 20; n++) {
      assert.equal(output.writableNeedDrain, false, 'a chunk was asked for before the last answers were taken')
      pulled++
      yield Buffer.from(`{"id":${n},"text":"晚上好"}\n`)
    }
  }
  const done = listenPipe({ input: input(), output, aside: nowhere(), lang: 'en' })
  for (let taken = 0; taken < 20; taken++) {
    const take = await asked.promise
    assert.equal(pulled, taken + 1)
    asked = Promise.withResolvers()
    take()
  }
  await done
})

test('a reader that has gone ends the work', async () => {
  const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error('gone')) })
  output.on('error', () => {})
  let pulled = 0
  async function* input() {
    for (; pulled < 1_000; pulled++) yield Buffer.from('{"id":1,"text":"晚上好"}\n')
  }
  await listenPipe({ input: input(), output, aside: nowhere(), lang: 'en' })
  assert.ok(pulled < 10, `${pulled} chunks were read for nobody`)
})

async function cut(chunks: Uint8Array[], max?: number): Promise<(string | null)[]> {
  const all: (string | null)[] = []
  async function* bytes() {
    yield* chunks
  }
  for await (const lines of listenLines(bytes(), max)) all.push(...lines)
  return all
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
