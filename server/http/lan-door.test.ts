import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { after, before, test } from 'node:test'
import { type BoundRoute, route, silentLog } from '@heed/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { lanDoor } from './lan-door.ts'
import { openWeb } from './web.ts'

const answer = z.object({ ok: z.literal(true) })
const bound = (key: string, rawBody: boolean): BoundRoute => ({
  key,
  contract: route({ access: 'public', summary: 'x', answer, rawBody }),
  handle: async () => ({ ok: true }),
})
const door = lanDoor('a-token-for-once')

let web: FastifyInstance
before(async () => {
  const routes = [bound('GET /api/open/seen', false), bound('POST /api/open/bytes', true)]
  web = await openWeb({ routes, authenticate: async () => null, log: silentLog, secure: false, door: door.check })
  web.get('/shop/', (_request, reply) => reply.send('a page'))
})
after(() => web.close())

const far = '192.0.2.7'
const from = (remoteAddress: string, url: string, cookie = '', method: 'GET' | 'POST' = 'GET') =>
  web.inject({ method, url, remoteAddress, headers: { cookie } })
const upgrade = (remoteAddress: string, cookie = '') =>
  ({ socket: { remoteAddress }, headers: { cookie } }) as unknown as IncomingMessage

test('from elsewhere every address is shut, bytes, pages, unknown ones and sockets too', async () => {
  for (const [url, method] of [
    ['/api/open/seen', 'GET'],
    ['/api/open/bytes', 'POST'],
    ['/shop/', 'GET'],
    ['/nothing', 'GET'],
  ] as const)
    assert.equal((await from(far, url, '', method)).statusCode, 403, url)
  assert.equal(door.lets(upgrade(far, 'heed_door=made-up')), false)
})

test('this machine needs no token', async () => {
  assert.equal((await from('127.0.0.1', '/api/open/seen')).statusCode, 200)
  assert.equal(door.lets(upgrade('::1')), true)
})

test('the token opens once and becomes that phone’s cookie; a second use and a wrong one do not', async () => {
  assert.equal((await from(far, '/shop/?door=a-wrong-one')).statusCode, 403)
  const opened = await from(far, '/shop/?door=a-token-for-once')
  assert.deepEqual([opened.statusCode, opened.headers.location], [302, '/shop/'])
  const cookie = String(opened.headers['set-cookie']).split(';')[0]!
  assert.equal((await from(far, '/api/open/bytes', cookie, 'POST')).statusCode, 200)
  assert.equal(door.lets(upgrade(far, cookie)), true)
  assert.equal((await from('192.0.2.8', '/shop/?door=a-token-for-once')).statusCode, 403)
})
