import type { Clock } from '../clock/clock.ts'
import type { Log } from '../log/log.ts'
import type { Database, Reach, Tx } from '../sql/database.ts'
import type { Fact } from './kind.ts'
import type { Reaction, Sender } from './reaction.ts'

/**
 * Delivers facts to their readers.
 *
 * A cursor stands per (reader, bucket). Delivery locks the cursors of the lagging buckets (skipping those another
 * process holds), reads on from them, lets the reaction act shop by shop, and moves the cursors in the same transaction.
 * When a batch fails it is tried again one fact at a time, so that one poisonous fact cannot hurt its neighbours; a fact
 * that fails `triesMax` times is parked with its error in a transaction of its own, and later facts with its key park
 * behind it, because order within a key is a promise. Parked facts wait for a person: doctor and console show them.
 */
export interface Runner {
  /** Delivers until no reader lags; returns the number of facts handled. Deterministic for one caller. */
  drain(): Promise<number>
  /** Puts parked facts of a reader back in line; returns how many were handled. */
  replay(reader: string): Promise<number>
}

export const triesMax = 8

interface Lag {
  reader: string
  buckets: number[]
}

export function factRunner(
  db: Database,
  clock: Clock,
  log: Log,
  readers: { reactions: Reaction[]; senders: Sender[] },
): Runner {
  const known = new Map<string, Reaction | Sender>()
  for (const reader of [...readers.reactions, ...readers.senders]) {
    if (known.has(reader.name)) throw new Error(`two readers are called ${reader.name}`)
    known.set(reader.name, reader)
  }
  const order = [...known.keys()]
  const names = order.map((name) => known.get(name)!.hears.name)
  let registered = false

  async function register() {
    if (registered) return
    await db.transact(delivery('runner'), (tx) =>
      tx.rows(
        `insert into kernel.cursor (reader, bucket, position)
         select r.name, b.id, 0 from unnest($1::text[]) r(name) cross join kernel.bucket b on conflict do nothing`,
        [order],
      ),
    )
    registered = true
  }

  async function lagging(): Promise<Lag[]> {
    const rows = await db.transact(delivery('runner'), (tx) =>
      tx.rows<{ reader: string; buckets: number[] }>(
        `select r.reader, array_agg(h.bucket order by h.bucket) as buckets
         from unnest($1::text[], $2::text[]) with ordinality r(reader, fact, nth)
         join kernel.head h on h.name = r.fact
         join kernel.cursor c on c.reader = r.reader and c.bucket = h.bucket
         where h.position > c.position
         group by r.reader, r.nth order by r.nth`,
        [order, names],
      ),
    )
    return rows
  }

  async function deliver(name: string, buckets: number[], batch: number): Promise<number> {
    const reader = known.get(name)!
    if ('send' in reader) return await deliverBySending(reader, buckets, batch)
    return await db.transact(delivery(name), async (tx) => {
      const facts = await readOn(tx, name, reader.hears.name, buckets, batch, true)
      const open = await parkBehind(tx, name, facts, clock)
      for (const group of byShop(open)) await reader.act(tx, group as Fact<never>[], group[0]!.shopId)
      await moveCursors(tx, name, facts)
      return facts.length
    })
  }

  async function deliverBySending(reader: Sender, buckets: number[], batch: number): Promise<number> {
    const { facts, open } = await db.transact(delivery(reader.name), async (tx) => {
      const facts = await readOn(tx, reader.name, reader.hears.name, buckets, batch, false)
      return { facts, open: await parkBehind(tx, reader.name, facts, clock) }
    })
    for (const group of byShop(open)) await reader.send(group as Fact<never>[])
    await db.transact(delivery(reader.name), (tx) => moveCursors(tx, reader.name, facts))
    return facts.length
  }

  async function deliverCarefully(name: string, buckets: number[]): Promise<number> {
    try {
      return await deliver(name, buckets, known.get(name)!.batch)
    } catch (error) {
      if (isOutage(error)) throw error
      let handled = 0
      for (const bucket of buckets) handled += await deliverOneByOne(name, bucket)
      return handled
    }
  }

  async function deliverOneByOne(name: string, bucket: number): Promise<number> {
    let handled = 0
    for (;;) {
      try {
        const count = await deliver(name, [bucket], 1)
        if (count === 0) return handled
        handled += count
      } catch (error) {
        if (isOutage(error)) throw error
        log.error('reaction.failed', error, { reader: name, bucket })
        await recordFailure(name, bucket, error)
      }
    }
  }

  async function recordFailure(name: string, bucket: number, error: unknown): Promise<void> {
    await db.transact(delivery(name), async (tx) => {
      const [head] = await readOn(tx, name, known.get(name)!.hears.name, [bucket], 1, true)
      if (!head) return
      const text = String((error as Error)?.message ?? error).slice(0, 2_000)
      const { tries } = await tx.one<{ tries: number }>(
        `insert into kernel.failure (reader, bucket, position, tries, error) values ($1, $2, $3, 1, $4)
         on conflict (reader, bucket, position) do update set tries = kernel.failure.tries + 1, error = excluded.error
         returning tries`,
        [name, bucket, head.position, text],
      )
      if (tries < triesMax) return
      await park(tx, name, [head], text, clock)
      await moveCursors(tx, name, [head])
    })
  }

  return {
    async drain() {
      await register()
      let handled = 0
      for (;;) {
        const lags = await lagging()
        if (lags.length === 0) return handled
        let round = 0
        for (const lag of lags) round += await deliverCarefully(lag.reader, lag.buckets)
        if (round === 0) return handled
        handled += round
      }
    },
    async replay(name) {
      const reader = known.get(name)
      if (!reader) return 0
      const parked = await db.transact(delivery(name), (tx) =>
        tx.rows<Fact>(
          `select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
           from kernel.parked p join kernel.fact f on f.bucket = p.bucket and f.position = p.position
           where p.reader = $1 order by p.bucket, p.position limit 500`,
          [name],
        ),
      )
      for (const one of parked) {
        if ('send' in reader) await reader.send([one as Fact<never>])
        await db.transact(delivery(name), async (tx) => {
          if ('act' in reader) await reader.act(tx, [one as Fact<never>], one.shopId)
          await tx.rows(`delete from kernel.parked where reader = $1 and bucket = $2 and position = $3`, [
            name,
            one.bucket,
            one.position,
          ])
          await tx.rows(`delete from kernel.failure where reader = $1 and bucket = $2 and position = $3`, [
            name,
            one.bucket,
            one.position,
          ])
        })
      }
      return parked.length
    },
  }
}

const delivery = (reader: string): Reach => ({ role: 'worker', actor: `reader:${reader}` })

/** A lost connection or a stopping server says nothing about the fact. */
function isOutage(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? ''
  return code.startsWith('08') || code.startsWith('57') || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)
}

async function readOn(
  tx: Tx,
  reader: string,
  fact: string,
  buckets: number[],
  batch: number,
  lock: boolean,
): Promise<Fact[]> {
  return await tx.rows<Fact>(
    `with c as (
       select k.bucket, k.position from kernel.cursor k
       where k.reader = $1 and k.bucket = any($2::int[]) order by k.bucket ${lock ? 'for update skip locked' : ''}
     )
     select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
     from c cross join lateral (
       select * from kernel.fact e where e.bucket = c.bucket and e.name = $3 and e.position > c.position
       order by e.position limit $4
     ) f order by f.bucket, f.position`,
    [reader, buckets, fact, batch],
  )
}

/** Facts whose key already has a parked fact of this reader park behind it; the rest is returned. */
async function parkBehind(tx: Tx, reader: string, facts: Fact[], clock: Clock): Promise<Fact[]> {
  if (facts.length === 0) return facts
  const blocked = await tx.rows<{ key: string }>(
    `select distinct p.key from kernel.parked p where p.reader = $1 and p.key = any($2::text[]) order by p.key`,
    [reader, facts.map((one) => one.key)],
  )
  if (blocked.length === 0) return facts
  const keys = new Set(blocked.map((row) => row.key))
  await park(
    tx,
    reader,
    facts.filter((one) => keys.has(one.key)),
    'waits behind a parked fact of the same key',
    clock,
  )
  return facts.filter((one) => !keys.has(one.key))
}

async function park(tx: Tx, reader: string, facts: Fact[], error: string, clock: Clock): Promise<void> {
  for (const one of facts) {
    await tx.rows(
      `insert into kernel.parked (reader, bucket, position, key, error, parked_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [reader, one.bucket, one.position, one.key, error, clock.wall()],
    )
  }
}

async function moveCursors(tx: Tx, reader: string, facts: Fact[]): Promise<void> {
  const last = new Map<number, number>()
  for (const one of facts) last.set(one.bucket, Math.max(one.position, last.get(one.bucket) ?? 0))
  if (last.size === 0) return
  await tx.rows(
    `update kernel.cursor c set position = greatest(c.position, v.position)
     from unnest($2::int[], $3::bigint[]) v(bucket, position) where c.reader = $1 and c.bucket = v.bucket`,
    [reader, [...last.keys()], [...last.values()]],
  )
}

function byShop(facts: Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>()
  for (const one of facts) {
    const group = groups.get(one.shopId)
    if (group) group.push(one)
    else groups.set(one.shopId, [one])
  }
  return [...groups.values()]
}
