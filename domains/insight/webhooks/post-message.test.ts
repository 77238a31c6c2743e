import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { postMessage } from './post-message.ts'

test('a message reaches a receiver on this machine only when that is allowed, and a redirect is not followed', async () => {
  const bodies: string[] = []
  const server = createServer((request, answer) => {
    request.setEncoding('utf8')
    request.on('data', (text: string) => bodies.push(text))
    request.on('end', () => answer.writeHead(302, { location: '/elsewhere' }).end())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  try {
    await assert.rejects(postMessage({ allowLoopback: false })(url, {}, '{}'), /https/)
    const answer = await postMessage({ allowLoopback: true })(url, { 'webhook-id': 'msg_1' }, '{"type":"x"}')
    assert.deepEqual([answer.status, bodies], [302, ['{"type":"x"}']])
    const byName = url.replace('127.0.0.1', 'localhost')
    assert.equal((await postMessage({ allowLoopback: true })(byName, {}, '{}')).status, 302)
  } finally {
    server.close()
  }
})
