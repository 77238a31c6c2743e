import {
  type Caller,
  type Database,
  type Fact,
  type Id,
  type LiveMapping,
  type LiveMessage,
  limit,
  readId,
  showId,
} from '@heed/kernel'

/**
 * The live connection's core, without sockets. One tail follows the fact log bucket by bucket (woken by this process's
 * commits, polling for other processes'); mappings turn facts into messages per topic; a message's cursor is its place
 * in the log, so a tab that lost its connection resumes after it and misses nothing.
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

const resumeMax = limit('live.resume', 500, 'a tab that missed more than this refetches what it shows')
const followMax = limit('live.follow', 1_000, 'facts of one bucket read in one step of the tail')

export function liveHub(db: Database, mappings: readonly LiveMapping[]): LiveHub {
  const byFact = new Map<string, LiveMapping[]>()
  for (const mapping of mappings) byFact.set(mapping.hears.name, [...(byFact.get(mapping.hears.name) ?? []), mapping])
  const names = [...byFact.keys()]
  const listeners = new Map<string, Set<Listener>>()
  let tail: Map<number, number> | null = null

  const messagesOf = (fact: Fact): LiveMessage[] =>
    (byFact.get(fact.name) ?? []).flatMap((mapping) => mapping.to(fact as Fact<never>))
  const hand = (message: LiveMessage, cursor: string | undefined) => {
    for (const listener of listeners.get(message.topic) ?? [])
      listener({ topic: message.topic, kind: message.kind, data: message.data, ...(cursor ? { cursor } : {}) })
  }

  async function replay(listener: Listener, topic: string, after: string): Promise<void> {
    const [bucket, position] = after.split(':').map(Number)
    if (!Number.isInteger(bucket) || !Number.isInteger(position)) return listener({ topic, refetch: true })
    const facts = await read(db, names, bucket!, position!, resumeMax.max + 1)
    if (facts.length > resumeMax.max) return listener({ topic, refetch: true })
    for (const fact of facts) {
      for (const message of messagesOf(fact))
        if (message.topic === topic) listener({ ...message, cursor: `${fact.bucket}:${fact.position}` })
    }
  }

  return {
    async subscribe(listener, topic, after) {
      const set = listeners.get(topic) ?? new Set()
      listeners.set(topic, set)
      set.add(listener)
      if (after) await replay(listener, topic, after)
    },
    unsubscribe(listener, topic) {
      const set = listeners.get(topic)
      set?.delete(listener)
      if (set?.size === 0) listeners.delete(topic)
    },
    leave(listener) {
      for (const [topic, set] of listeners) {
        set.delete(listener)
        if (set.size === 0) listeners.delete(topic)
      }
    },
    publish: (topic, kind, data) => hand({ topic, kind, data }, undefined),
    async follow() {
      const heads = await readHeads(db)
      if (!tail) {
        tail = heads
        return 0
      }
      let handed = 0
      for (const [bucket, head] of heads) {
        const from = tail.get(bucket) ?? 0
        if (head <= from) continue
        const facts = await read(db, names, bucket, from, followMax.max)
        for (const fact of facts)
          for (const message of messagesOf(fact)) hand(message, `${fact.bucket}:${fact.position}`)
        tail.set(bucket, facts.length === followMax.max ? facts.at(-1)!.position : head)
        handed += facts.length
      }
      return handed
    },
    topics: () => new Map([...listeners].map(([topic, set]) => [topic, set.size])),
  }
}

const reach = { role: 'worker', actor: 'live' } as const

async function readHeads(db: Database): Promise<Map<number, number>> {
  const rows = await db.transact(reach, (tx) =>
    tx.rows<{ id: number; position: number }>('select b.id, b.position from kernel.bucket b order by b.id'),
  )
  return new Map(rows.map((row) => [row.id, row.position]))
}

async function read(db: Database, names: string[], bucket: number, after: number, max: number): Promise<Fact[]> {
  return await db.transact(reach, (tx) =>
    tx.rows<Fact>(
      `select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload from kernel.fact f
       where f.bucket = $1 and f.position > $2 and f.name = any($3::text[]) order by f.position limit $4`,
      [bucket, after, names, max],
    ),
  )
}

const prefixes: Record<string, string> = { room: 'show', shop: 'shp', person: 'per', product: 'prd' }

/** `room:show_…` from a tab becomes `room:<uuid>`; null when it is no topic or not for this caller. */
export function topicFor(shown: string, caller: Caller): string | null {
  if (shown === 'platform') return caller.audience === 'console' ? shown : null
  const [kind, id] = shown.split(':')
  const inside = kind && id && prefixes[kind] ? readId(prefixes[kind], id) : null
  if (!inside) return null
  if (kind === 'person' && inside !== caller.personId) return null
  if (kind === 'shop' && inside !== caller.shopId) return null
  return `${kind}:${inside}`
}

export function showTopic(topic: string): string {
  const [kind, id] = topic.split(':')
  return id && prefixes[kind!] ? `${kind}:${showId(prefixes[kind!]!, id as Id)}` : topic
}
