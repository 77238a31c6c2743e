import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clock } from './clock.ts'
import { Live, type LiveEvent } from './live.ts'

class FakeSocket {
  static made: FakeSocket[] = []
  readyState = 0
  sent: unknown[] = []
  onopen?: () => void
  onmessage?: (event: { data: string }) => void
  onclose?: () => void
  constructor() {
    FakeSocket.made.push(this)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  open() {
    this.readyState = 1
    this.onopen?.()
  }
  hear(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) })
  }
}
Object.assign(globalThis, { WebSocket: FakeSocket })

function connected() {
  FakeSocket.made = []
  const live = new Live('ws://shop/api/desk/live')
  const heard: LiveEvent[] = []
  const leave = live.join('shop:1', (event) => heard.push(event))
  const socket = FakeSocket.made[0]!
  socket.open()
  return { live, heard, leave, socket }
}

test('a topic joined before the connection opens is subscribed once it does', () => {
  const { socket, live } = connected()
  live.join('shop:1', () => {})
  assert.deepEqual(socket.sent, [{ subscribe: 'shop:1' }])
})

test('after a lost connection the topic resumes from the last cursor heard', () => {
  const { live, socket, heard } = connected()
  socket.hear({ topic: 'shop:1', cursor: '41', kind: 'demand-raised', data: {} })
  socket.onclose?.()
  assert.equal(live.state.phase, 'waiting')
  live.connect()
  FakeSocket.made[1]!.open()
  assert.deepEqual(FakeSocket.made[1]!.sent, [{ subscribe: 'shop:1', after: '41' }])
  FakeSocket.made[1]!.hear({ topic: 'shop:1', refetch: true })
  assert.equal(heard.length, 2)
})

test('the last to leave a topic unsubscribes it', () => {
  const { leave, socket } = connected()
  leave()
  assert.deepEqual(socket.sent.at(-1), { unsubscribe: 'shop:1' })
})

test("the server's pair of instants moves both clocks", () => {
  const { socket } = connected()
  socket.hear({ serverNow: 5_000_000_000_000, wallNow: 1_800_000_000_000 })
  assert.ok(Math.abs(clock.now() - 5_000_000_000_000) < 2_000)
  assert.ok(Math.abs(clock.wall() - 1_800_000_000_000) < 2_000)
})
