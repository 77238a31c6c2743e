import type { IncomingMessage, Server } from 'node:http'
import { type Caller, type Clock, type Log, limit } from '@heed/kernel'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Listener, type LiveHub, type Sent, showTopic, topicFor } from './hub.ts'

const topicsMax = limit('live.topics', 20, 'one tab shows a handful of things')
const bufferedMax = limit(
  'live.buffered',
  1_048_576,
  'bytes waiting for one socket; a stalled tab is closed, not carried',
)
const messageMax = limit('live.message', 2_048, 'bytes of one message from a tab')
const socketsMax = limit('live.sockets', 20_000, 'open sockets of one process')

/** Puts the hub on `/api/<audience>/live`: one socket a tab, JSON both ways. */
export function serveLive(
  server: Server,
  hub: LiveHub,
  clock: Clock,
  log: Log,
  callerOf: (request: IncomingMessage, audience: string) => Promise<Caller>,
  lets: (request: IncomingMessage) => boolean = () => true,
): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageMax.max, perMessageDeflate: false })
  server.on('upgrade', (request, socket, head) => {
    // A peer that hangs up while we look who it is must not take the process with it.
    socket.on('error', () => socket.destroy())
    const audience = /^\/api\/(shop|desk|console)\/live(?:\?|$)/.exec(request.url ?? '')?.[1]
    if (!audience || !lets(request) || !sameOrigin(request) || sockets.clients.size >= socketsMax.max)
      return void socket.destroy()
    callerOf(request, audience).then(
      (caller) => sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, caller)),
      (error) => {
        log.error('live.upgrade', error)
        socket.destroy()
      },
    )
  })

  function serve(socket: WebSocket, caller: Caller) {
    const mine = new Set<string>()
    const send = (message: unknown) => {
      if (socket.bufferedAmount > bufferedMax.max) return socket.close(1013, 'too slow')
      socket.send(JSON.stringify(message))
    }
    const listener: Listener = (message: Sent) => send({ ...message, topic: showTopic(message.topic) })
    send({ serverNow: clock.now(), wallNow: clock.wall() })
    socket.on('message', (raw) => {
      const asked = parse(String(raw))
      if (!asked) return
      const topic = topicFor(asked.topic, caller)
      if (!topic) return send({ topic: asked.topic, refused: 'no-such-topic' })
      if (asked.verb === 'unsubscribe') {
        mine.delete(topic)
        return hub.unsubscribe(listener, topic)
      }
      if (mine.size >= topicsMax.max) return send({ topic: asked.topic, refused: 'too-many-topics' })
      mine.add(topic)
      hub.subscribe(listener, topic, asked.after).catch((error) => log.error('live.subscribe', error))
    })
    socket.on('close', () => hub.leave(listener))
    socket.on('error', () => socket.terminate())
  }

  return {
    close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
    },
  }
}

function parse(raw: string): { verb: 'subscribe' | 'unsubscribe'; topic: string; after: string | null } | null {
  try {
    const message = JSON.parse(raw) as { subscribe?: unknown; unsubscribe?: unknown; after?: unknown }
    const topic = message.subscribe ?? message.unsubscribe
    if (typeof topic !== 'string' || topic.length > 100) return null
    return {
      verb: message.subscribe ? 'subscribe' : 'unsubscribe',
      topic,
      after: typeof message.after === 'string' ? message.after : null,
    }
  } catch {
    return null
  }
}

/** Browsers send Origin; a page of another site must not open a signed-in socket. */
function sameOrigin(request: IncomingMessage): boolean {
  const origin = request.headers.origin
  return !origin || (URL.canParse(origin) && new URL(origin).host === request.headers.host)
}
