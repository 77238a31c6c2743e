import { type Database, type Fact, type LiveMapping, type LiveMessage, limit } from '@heed/kernel'
import { type Heard, oneBucket, readCursor, wholeLog } from './cursor.ts'
import { readBeyond, readHeads } from './read-log.ts'
import { spansShops } from './topics.ts'

export { showTopic, topicFor } from './topics.ts'

/**
 * The live connection's core, without sockets. One tail follows the fact log bucket by bucket (woken by this process's
 * commits, polling for other processes'); mappings turn facts into messages per topic; a message's cursor is its place
 * in the log, so a tab that lost its connection resumes after it and misses nothing. Who subscribes without a cursor is
 * told the present one, so that a connection lost before its first message misses nothing either.
 */
export interface LiveHub {
  subscribe(listener: Listener, topic: string, after: string | null): Promise<void>
  unsubscribe(listener: Listener, topic: string): void
  leave(listener: Listener): void
  /** Sends something that is not a fact: counters, presence. */
  publish(topic: string, kind: string, data: Record<string, unknown>): void
  /** Reads on from the log and hands out what is new; one step of the tail. */
  follow(): Promise<number>
  topics(): Map<string, number>
}

export type Listener = (message: Sent) => void
export interface Sent {
  topic: string
  cursor?: string
  kind?: string
  data?: Record<string, unknown>
  refetch?: true
}

/** A message and its place; what is held back while a tab catches up waits in `held`, and what it had is not said again. */
interface Placed {
  sent: Sent
  bucket: number
  position: number
}
interface Subscription {
  heard: Heard
  held: Placed[] | null
}

const resumeMax = limit('live.resume', 500, 'a tab that missed more than this refetches what it shows')
const followMax = limit('live.follow', 1_000, 'facts of one bucket read in one step of the tail')

export function liveHub(db: Database, mappings: readonly LiveMapping[]): LiveHub {
  const byFact = Map.groupBy(mappings, (mapping) => mapping.hears.name)
  const names = [...byFact.keys()]
  const listeners = new Map<string, Map<Listener, Subscription>>()
  let tail: Promise<Heard> | null = null
  const tailNow = () => {
    tail ??= readHeads(db).catch((error) => {
      tail = null
      throw error
    })
    return tail
  }
  const messagesOf = (fact: Fact): LiveMessage[] =>
    (byFact.get(fact.name) ?? []).flatMap((mapping) => mapping.to(fact as Fact<never>))

  return {
    async subscribe(listener, topic, after) {
      const mine: Subscription = { heard: new Map(), held: [] }
      const set = listeners.get(topic) ?? new Map<Listener, Subscription>()
      listeners.set(topic, set.set(listener, mine))
      try {
        // The tail must stand before the log is read, or what is said in between falls between the two.
        const heard = await tailNow()
        if (!after) listener({ topic, cursor: wholeLog(heard) })
        else if (!(await catchUp({ db, names, messagesOf }, listener, topic, after, mine)))
          listener({ topic, refetch: true, cursor: wholeLog(heard) })
      } catch (error) {
        listener({ topic, refetch: true })
        throw error
      } finally {
        const held = mine.held ?? []
        mine.held = null
        for (const one of held) hand(listener, mine, one)
      }
    },
    unsubscribe: (listener, topic) => drop(listeners, topic, listener),
    leave(listener) {
      for (const topic of [...listeners.keys()]) drop(listeners, topic, listener)
    },
    publish(topic, kind, data) {
      for (const listener of listeners.get(topic)?.keys() ?? []) listener({ topic, kind, data })
    },
    async follow() {
      const fresh = tail === null
      const heard = await tailNow()
      if (fresh) return 0
      const { facts, ends } = await readNew(db, names, heard)
      for (const fact of facts) {
        heard.set(fact.bucket, fact.position)
        for (const message of messagesOf(fact)) {
          const sent = { ...message, cursor: placeOf(message.topic, fact, heard) }
          for (const [listener, mine] of listeners.get(message.topic) ?? [])
            hand(listener, mine, { sent, bucket: fact.bucket, position: fact.position })
        }
      }
      for (const [bucket, end] of ends) heard.set(bucket, Math.max(end, heard.get(bucket) ?? 0))
      return facts.length
    },
    topics: () => new Map([...listeners].map(([topic, set]) => [topic, set.size])),
  }
}

interface Log {
  db: Database
  names: string[]
  messagesOf(fact: Fact): LiveMessage[]
}

/** Says what a topic's tab missed since its cursor; false when that is too much, or the cursor none of ours. */
async function catchUp(
  log: Log,
  listener: Listener,
  topic: string,
  after: string,
  mine: Subscription,
): Promise<boolean> {
  const from = readCursor(after)
  const missed =
    from && (await readBeyond(log.db, log.names, from, { perBucket: resumeMax.max + 1, inAll: resumeMax.max + 1 }))
  if (!missed || missed.length > resumeMax.max) return false
  const heard = new Map(from)
  for (const fact of missed) {
    heard.set(fact.bucket, fact.position)
    for (const message of log.messagesOf(fact))
      if (message.topic === topic) listener({ ...message, cursor: placeOf(topic, fact, heard) })
  }
  mine.heard = heard
  return true
}

/** Reads on in the buckets that moved; `ends` are those read to their end, whose last facts may be nobody's business. */
async function readNew(db: Database, names: string[], heard: Heard): Promise<{ facts: Fact[]; ends: Heard }> {
  const moved = new Map([...(await readHeads(db))].filter(([bucket, head]) => head > (heard.get(bucket) ?? 0)))
  if (moved.size === 0) return { facts: [], ends: moved }
  const from = new Map([...moved.keys()].map((bucket) => [bucket, heard.get(bucket) ?? 0]))
  const facts = await readBeyond(db, names, from, { perBucket: followMax.max, inAll: followMax.max * from.size })
  const read = Map.groupBy(facts, (fact) => fact.bucket)
  const ends = new Map([...moved].filter(([bucket]) => (read.get(bucket)?.length ?? 0) < followMax.max))
  return { facts, ends }
}

const placeOf = (topic: string, { bucket, position }: Fact, heard: Heard): string =>
  spansShops(topic) ? wholeLog(heard) : oneBucket(bucket, position)

function hand(listener: Listener, mine: Subscription, one: Placed): void {
  if (mine.held) mine.held.push(one)
  else if (one.position > (mine.heard.get(one.bucket) ?? 0)) listener(one.sent)
}

function drop(listeners: Map<string, Map<Listener, Subscription>>, topic: string, listener: Listener): void {
  const set = listeners.get(topic)
  set?.delete(listener)
  if (set?.size === 0) listeners.delete(topic)
}
