import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type BoundRoute, type Caller, route, silentLog } from '@heed/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { openWeb } from './web.ts'

const answer = z.object({ ok: z.literal(true) })
const bound = (key: string, contract: Omit<BoundRoute['contract'], 'summary' | 'answer'>): BoundRoute => ({
  key,
  contract: route({ summary: 'x', answer, ...contract }),
  handle: async () => ({ ok: true }),
})
const routes = [
  bound('POST /api/shop/sign-in', { access: 'public', body: z.object({ password: z.string() }), perMinuteMax: 10 }),
  bound('GET /api/shop/orders', { access: 'shopper', perMinuteMax: 3 }),
]

let web: FastifyInstance
before(async () => {
  const authenticate = async ({ cookie }: { cookie?: string }): Promise<Caller | null> =>
    cookie?.startsWith('good') ? { audience: 'shop', personId: cookie, permissions: [], via: 'session' } : null
  web = await openWeb({ routes, authenticate, log: silentLog, secure: false })
})
after(() => web.close())

const signIn = (address: string, headers: Record<string, string> = {}) =>
  web.inject({
    method: 'POST',
    url: '/api/shop/sign-in',
    remoteAddress: address,
    headers: { 'content-type': 'application/json', ...headers },
    payload: '{"password":"a guess"}',
  })

test('the eleventh guess at a password in a minute waits, whatever cookie or key it makes up; another address does not', async () => {
  for (let nth = 0; nth < 10; nth++) {
    const made: Record<string, string> =
      nth % 2 ? { cookie: `heed_shop=made-up-${nth}` } : { authorization: `Bearer made-up-key-${nth}` }
    assert.equal((await signIn('192.0.2.1', made)).statusCode, 200)
  }
  const late = await signIn('192.0.2.1', { cookie: 'heed_shop=made-up-again' })
  assert.deepEqual(
    [late.statusCode, late.json().error.code, late.headers['retry-after']],
    [429, 'too-many-requests', '60'],
  )
  assert.equal((await signIn('192.0.2.2')).statusCode, 200)
})

test('behind the door each session has a count of its own, so that a house of many is not one caller', async () => {
  const orders = (cookie: string) =>
    web.inject({ url: '/api/shop/orders', remoteAddress: '192.0.2.1', headers: { cookie: `heed_shop=${cookie}` } })
  for (let nth = 0; nth < 3; nth++) assert.equal((await orders('good-one')).statusCode, 200)
  assert.equal((await orders('good-one')).statusCode, 429)
  assert.equal((await orders('good-two')).statusCode, 200)
})
