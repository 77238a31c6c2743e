import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type Caller, handClock, showId, silentLog } from '@heed/kernel'
import { WebSocket } from 'ws'
import type { LiveHub } from './hub.ts'
import { serveLive } from './socket.ts'

const person = '0190a0a0-0000-7000-8000-000000000001'
const joined: string[] = []
const followers = new Set<unknown>()
let forgotten = () => {}
const hub: LiveHub = {
  subscribe: async (listener, topic) => {
    joined.push(topic)
    followers.add(listener)
    listener({ topic, kind: 'hello', data: {} })
  },
  unsubscribe: (_listener, topic) => void joined.push(`not ${topic}`),
  leave: (listener) => {
    if (followers.delete(listener)) forgotten()
  },
  publish: () => {},
  follow: async () => 0,
  topics: () => new Map(),
}
const shopper: Caller = { audience: 'shop', personId: person, permissions: [], via: 'session' }

const server = createServer((_request, reply) => reply.end('ok'))
let port = 0
let sockets: { close(): void }
before(async () => {
  sockets = serveLive(server, hub, handClock(1_000), silentLog, async () => shopper)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
after(() => {
  sockets.close()
  server.close()
})

function upgrade(path: string, headers: Record<string, string> = {}): Promise<'opened' | 'refused'> {
  return new Promise((resolve) => {
    const asked = request({
      port,
      path,
      headers: {
        connection: 'upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        ...headers,
      },
    })
    asked.on('upgrade', (_reply, socket) => {
      socket.destroy()
      resolve('opened')
    })
    asked.on('error', () => resolve('refused'))
    asked.on('response', () => resolve('refused'))
    asked.end()
  })
}

test('a page of ours opens, a page of another site does not, and no header takes the server down', async () => {
  assert.equal(await upgrade('/api/shop/live'), 'opened')
  assert.equal(
    await upgrade('/api/shop/live', { origin: `http://localhost:${port}`, host: `localhost:${port}` }),
    'opened',
  )
  assert.equal(await upgrade('/api/shop/live', { origin: 'http://evil.example' }), 'refused')
  assert.equal(await upgrade('/api/shop/live', { origin: 'null' }), 'refused')
  assert.equal(await upgrade('/api/shop/live', { origin: 'not an origin' }), 'refused')
  assert.equal(await upgrade('//'), 'refused')
  assert.equal(await upgrade('/api/admin/live'), 'refused')
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 200)
})

test('a tab is told the time, follows what it may, is refused what it may not, and is forgotten when it goes', async () => {
  const tab = new WebSocket(`ws://127.0.0.1:${port}/api/shop/live`)
  const heard: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  tab.on('message', (raw) => {
    heard.push(JSON.parse(String(raw)))
    waiting.shift()?.()
  })
  const next = () => new Promise<void>((resolve) => void waiting.push(resolve))
  const greeted = next()
  await once(tab, 'open')
  await greeted
  assert.deepEqual(heard[0], { serverNow: 1_000, wallNow: 1_000 })
  const mine = `person:${showId('per', person)}`
  for (const message of ['not json', 'null', '[]', JSON.stringify({ subscribe: 7 })]) tab.send(message)
  const answered = next()
  tab.send(JSON.stringify({ subscribe: mine }))
  await answered
  assert.deepEqual(heard[1], { topic: mine, kind: 'hello', data: {} })
  const refused = next()
  tab.send(JSON.stringify({ subscribe: 'platform' }))
  await refused
  assert.deepEqual(heard[2], { topic: 'platform', refused: 'no-such-topic' })
  const gone = new Promise<void>((resolve) => {
    forgotten = resolve
  })
  tab.close()
  await gone
  assert.deepEqual([joined, followers.size], [[`person:${person}`], 0])
})
