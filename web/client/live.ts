import { clock } from './clock.ts'
import { spread } from './new-key.ts'

/**
 * One WebSocket per tab. Topics are subscribed by name and resumed from the last cursor seen; after a gap the server
 * may answer `refetch`, which means: what you hold may have holes, read it again.
 *
 * State moves idle → connecting → open → waiting → connecting …; `waiting` knows when the next try is due, so that
 * the page can count down to it. The delay doubles from 1 s to 30 s, with a random share so that a restarted server
 * is not met by every tab in the same second.
 */
export type LiveMessage = { topic: string; cursor: string; kind: string; data: unknown }
export type LiveEvent = LiveMessage | { topic: string; refetch: true }
export type LiveHandler = (event: LiveEvent) => void
export type LiveState = { phase: 'idle' | 'connecting' | 'open' } | { phase: 'waiting'; retryAt: number }

const retryMsMin = 1_000
const retryMsMax = 30_000
/** The server's own limit for one tab. */
const topicsMax = 20

type Topic = { handlers: Set<LiveHandler>; cursor: string | undefined }

export class Live {
  #url: string
  #topics = new Map<string, Topic>()
  #watchers = new Set<() => void>()
  #socket: WebSocket | undefined
  #state: LiveState = { phase: 'idle' }
  #failures = 0
  #cancelRetry: (() => void) | undefined

  constructor(url: string) {
    this.#url = url
  }

  get state(): LiveState {
    return this.#state
  }

  /** Hears every change of `state`. */
  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Joins a topic; the answer leaves it. The same topic may be joined many times, the server hears of it once. */
  join(topic: string, handler: LiveHandler): () => void {
    const known = this.#topics.get(topic)
    if (known) known.handlers.add(handler)
    else {
      if (this.#topics.size >= topicsMax) throw new Error(`a page may follow ${topicsMax} topics at once`)
      this.#topics.set(topic, { handlers: new Set([handler]), cursor: undefined })
      this.#say({ subscribe: topic })
    }
    this.connect()
    return () => this.#leave(topic, handler)
  }

  /** Opens the connection now, whatever the countdown says. */
  connect = (): void => {
    if (this.#state.phase === 'connecting' || this.#state.phase === 'open') return
    this.#cancelRetry?.()
    this.#move({ phase: 'connecting' })
    const socket = new WebSocket(this.#url)
    this.#socket = socket
    socket.onopen = () => this.#opened()
    socket.onmessage = (event) => this.#heard(String(event.data))
    socket.onclose = () => this.#closed(socket)
  }

  #leave(topic: string, handler: LiveHandler): void {
    const known = this.#topics.get(topic)
    if (!known) return
    known.handlers.delete(handler)
    if (known.handlers.size > 0) return
    this.#topics.delete(topic)
    this.#say({ unsubscribe: topic })
  }

  #opened(): void {
    this.#failures = 0
    this.#move({ phase: 'open' })
    for (const [topic, { cursor }] of this.#topics) {
      this.#say(cursor === undefined ? { subscribe: topic } : { subscribe: topic, after: cursor })
    }
  }

  #heard(text: string): void {
    const message: unknown = JSON.parse(text)
    if (isTime(message)) clock.setServer(message)
    if (!isEvent(message)) return
    const topic = this.#topics.get(message.topic)
    if (!topic) return
    if ('cursor' in message) topic.cursor = message.cursor
    for (const handler of [...topic.handlers]) handler(message)
  }

  #closed(socket: WebSocket): void {
    if (this.#socket !== socket) return
    this.#socket = undefined
    const ceilingMs = Math.min(retryMsMax, retryMsMin * 2 ** this.#failures)
    const delayMs = Math.round(ceilingMs * (0.5 + spread() / 2))
    this.#failures += 1
    this.#move({ phase: 'waiting', retryAt: clock.wall() + delayMs })
    this.#cancelRetry = clock.after(delayMs, this.connect)
  }

  #say(message: object): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(message))
  }

  #move(state: LiveState): void {
    this.#state = state
    for (const watcher of [...this.#watchers]) watcher()
  }
}

function isTime(message: unknown): message is { serverNow: number; wallNow: number } {
  const pair = message as { serverNow?: unknown; wallNow?: unknown } | null
  return typeof pair?.serverNow === 'number' && typeof pair.wallNow === 'number'
}

/** A refusal (`{ topic, refused }`) is no event: what one may not follow stays still. */
function isEvent(message: unknown): message is LiveEvent {
  const event = message as { topic?: unknown; kind?: unknown; refetch?: unknown } | null
  return typeof event?.topic === 'string' && (typeof event.kind === 'string' || event.refetch === true)
}
