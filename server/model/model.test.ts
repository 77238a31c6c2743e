import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { day, handClock, minute } from '@heed/kernel'
import { openModel, readModelSettings } from './index.ts'
import { redact } from './redact.ts'

interface Asked {
  path: string | undefined
  authorization: string | undefined
  body: { model: string; max_tokens: number; messages: { role: string; content: string }[] }
}

/** An endpoint on this machine that speaks the chat completion format. */
async function fake(answer: (response: ServerResponse, asked: Asked) => void) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = {
      path: request.url,
      authorization: request.headers.authorization,
      body: JSON.parse(await text(request)),
    }
    asked.push(one)
    answer(response, one)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { asked, settings: { url: `http://127.0.0.1:${port}/v1`, key: 'k', name: 'm', tokensPerDay: 2_000 }, close }
}

const says =
  (content: string, tokens = 50) =>
  (response: ServerResponse) =>
    void response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 40, completion_tokens: 10, total_tokens: tokens },
      }),
    )

const patient = (_ms: number, signal?: AbortSignal) =>
  new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }))
const ask = (about: string) => ({ task: 'title', lang: 'zh', about, quotes: ['太长了，我电话 138 0013 8000'] }) as const
const clock = () => handClock(Date.UTC(2026, 2, 2))

test('without an endpoint the model is off and nothing is asked', async () => {
  assert.equal(readModelSettings({}), null)
  assert.throws(() => readModelSettings({ HEED_MODEL_URL: 'http://a/v1' }))
  assert.deepEqual(await openModel(null, { clock: clock() }).word(ask('短一点')), { ok: false, why: 'off' })
})

test('words leave redacted, the answer comes back cut to size, and the same question is not asked twice', async () => {
  const { asked, settings, close } = await fake(says(`  短一点的裤子${'。'.repeat(100)}`))
  const model = openModel(settings, { clock: clock(), wait: patient })
  const first = await model.word(ask('短一点'))
  assert.equal(first.ok && first.text.length, 40)
  assert.deepEqual(await model.word(ask('短一点')), first)
  assert.equal(asked.length, 1)
  assert.deepEqual([asked[0]!.path, asked[0]!.authorization], ['/v1/chat/completions', 'Bearer k'])
  assert.equal(asked[0]!.body.model, 'm')
  assert.equal(asked[0]!.body.messages[1]!.content, '短一点\n- 太长了，我电话 [number]')
  close()
})

test('a spent budget refuses until the next day', async () => {
  const { asked, settings, close } = await fake(says('好', 2_000))
  const hands = clock()
  const model = openModel(settings, { clock: hands, wait: patient })
  assert.ok((await model.word(ask('一'))).ok)
  assert.deepEqual(await model.word(ask('二')), { ok: false, why: 'budget-spent' })
  hands.advance(day)
  assert.ok((await model.word(ask('二'))).ok)
  assert.equal(asked.length, 2)
  close()
})

test('after three failures it is left alone, then one call tries', async () => {
  let broken = true
  const { asked, settings, close } = await fake((response) =>
    broken ? void response.writeHead(500).end('{}') : says('好')(response),
  )
  const hands = clock()
  const model = openModel({ ...settings, tokensPerDay: 100_000 }, { clock: hands, wait: patient })
  for (const about of ['一', '二', '三']) assert.equal((await model.word(ask(about))).ok, false)
  assert.deepEqual(await model.word(ask('四')), { ok: false, why: 'resting' })
  assert.equal(asked.length, 3)
  broken = false
  hands.advance(5 * minute)
  assert.ok((await model.word(ask('四'))).ok)
  close()
})

test('an endpoint that hangs is given up, and a third caller is not queued behind two', async () => {
  const { settings, close } = await fake(() => {})
  let over = () => {}
  const waited = new Promise<void>((resolve) => {
    over = resolve
  })
  const model = openModel(settings, { clock: clock(), wait: () => waited })
  const hanging = [model.word(ask('一')), model.word(ask('二'))]
  assert.deepEqual(await model.word(ask('三')), { ok: false, why: 'busy' })
  over()
  for (const one of await Promise.all(hanging)) assert.deepEqual(one, { ok: false, why: 'timed-out' })
  close()
})

test('an answer that is no completion, or too long, is a failure', async () => {
  for (const body of ['{}', 'hello', '{"choices":[]}', `"${'x'.repeat(70_000)}"`]) {
    const { settings, close } = await fake((response) => void response.end(body))
    const answered = await openModel(settings, { clock: clock(), wait: patient }).word(ask('一'))
    assert.equal(answered.ok || answered.why, 'failed', body.slice(0, 20))
    close()
  }
})

const personal = [
  ['打我电话13800138000', '打我电话[number]'],
  ['身份证 11010519491231002X 可以吗', '身份证 [number] 可以吗'],
  ['单号SF1234567890没动', '单号[number]没动'],
  ['加微信 heed_2026 聊', '加[account] 聊'],
  ['write to an@example.cn, +44 20 7946 0958', 'write to [email], [number]'],
  ['我叫王小明，想退', '我叫[name]，想退'],
  ['寄到人民路88号3栋', '[address]'],
  ['I live at 12 Old Mill Road', 'I live at [address]'],
  ['@小张 看 https://a.cn/x?y=1', '[handle] 看 [link]'],
  ['腰围58cm，要 53 的，100 块', '腰围58cm，要 53 的，100 块'],
] as const

for (const [said, kept] of personal) test(`what leaves of “${said}”`, () => assert.equal(redact(said), kept))
