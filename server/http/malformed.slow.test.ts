import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type BoundRoute, idOf, route, silentLog } from '@heed/kernel'
import { z } from 'zod'
import { type Ask, asker } from './testing/asker.ts'
import { keepsContract, malformed } from './testing/malformed.ts'
import { tokenFor, wellFormed } from './testing/well-formed.ts'
import { type AccessWorld, accessWorld, type Token } from './testing/world.ts'
import { openWeb } from './web.ts'

let world: AccessWorld
before(async () => {
  world = await accessWorld()
})
after(() => world.close())

/** Password hashing is slow on purpose, and these would only show it many times. */
const hashes = (route: BoundRoute) => /sign-(in|up)$/.test(route.key)

test('the tests’ own requests are well-formed, for every route', () => {
  for (const one of world.routes) {
    const good = wellFormed(world, one)
    for (const part of ['params', 'body'] as const)
      if (part === 'params' || !one.contract.rawBody)
        assert.ok(keepsContract(one, part, good[part]), `${one.key} ${part}: ${JSON.stringify(good[part])}`)
  }
})

test('malformed input is told so and never our fault, on every route', async () => {
  const wrong: string[] = []
  let asked = 0
  for (const one of world.routes) {
    const good = wellFormed(world, one)
    let token = await tokenOf(one)
    let nth = 0
    for (const { off, asking } of malformed(one, good)) {
      if (hashes(one) && keepsContract(one, 'body', asking.body)) continue
      // A session has so many requests a minute on a route: the next ones come with the next.
      if (++nth % (one.contract.perMinuteMax ?? 100) === 0) token = await tokenOf(one)
      const headers = { ...asking.headers, 'idempotency-key': `m ${asked++}` }
      const { statusCode, body } = await world.ask(one.key, token, { ...asking, headers })
      const code = statusCode >= 400 ? (JSON.parse(body) as { error: { code: string } }).error.code : ''
      const trouble = troubleOf(one, asking, statusCode, code)
      if (trouble !== null) wrong.push(`${one.key} ${off}: ${statusCode} ${code}${trouble}`)
    }
  }
  assert.deepEqual(wrong, [])
  assert.deepEqual(world.broken(), [])
  assert.ok(asked > 5_000, `${asked} requests`)
})

function troubleOf(one: BoundRoute, { body }: Ask, status: number, code: string): string | null {
  if (one.contract.refusals?.[code] === status && status >= 429) return null
  if (status >= 500 || status === 401 || status === 429) return ''
  const sent = typeof body === 'object' ? JSON.parse(JSON.stringify(body)) : undefined
  return sent && !keepsContract(one, 'body', sent) && status !== 422 ? ', not 422' : null
}

async function tokenOf(one: BoundRoute): Promise<Token> {
  const held = tokenFor(world, one)
  if (!held) return held
  if (held === world.buyer.token) return await world.session('shop', world.buyer.personId, null)
  if (held === world.a.token) return await world.session('desk', world.a.personId, world.a.shopId)
  return await world.session('console', world.admin.personId, null)
}

test('an address that is none gets the envelope too, and every answer says the time', async () => {
  for (const url of ['/api/shop/nothing', '/api/open/shops/%zz/score', '/api/', '/api/open/shows/%00']) {
    const reply = await world.web.inject({ url })
    assert.ok(reply.statusCode === 404 || reply.statusCode === 422, `${url}: ${reply.statusCode}`)
    assert.equal(typeof reply.json().error.code, 'string', url)
  }
  const { headers } = await world.web.inject({ url: '/api/open/shops' })
  assert.deepEqual(
    [headers['x-heed-now'], headers['x-heed-wall']],
    [String(world.kernel.clock.now()), String(world.kernel.clock.wall())],
  )
  assert.equal((await world.web.inject({ url: '/nothing' })).headers['x-heed-now'], undefined)
})

test('signed bytes arrive as they were sent, whatever they say they are', async () => {
  const heard: string[] = []
  const raw: BoundRoute = {
    key: 'POST /api/open/raw/:id',
    contract: route({
      access: 'public',
      summary: 'Bytes',
      params: z.object({ id: idOf('raw') }),
      rawBody: true,
      answer: z.object({ ok: z.literal(true) }),
    }),
    async handle(call) {
      const { stream } = call as unknown as { stream: AsyncIterable<Uint8Array> }
      let text = ''
      for await (const part of stream) text += Buffer.from(part).toString()
      heard.push(text)
      return { ok: true }
    },
  }
  const web = await openWeb({ routes: [raw], authenticate: async () => null, log: silentLog, secure: false })
  const params = { id: 'raw_00000000000000000000000000' }
  for (const type of ['application/json', 'text/plain', 'application/octet-stream', 'application/cloudevents+json']) {
    const headers = { 'content-type': type }
    const { statusCode } = await asker(web).ask(raw.key, null, { params, body: '{ "a":1 }', headers })
    assert.equal(statusCode, 200, type)
  }
  assert.deepEqual(heard, Array(4).fill('{ "a":1 }'))
  await web.close()
})
