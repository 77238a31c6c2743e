import pg from 'pg'
import { z } from 'zod'
import { fact } from '../facts/kind.ts'
import { type Reaction, reaction } from '../facts/reaction.ts'
import { factRunner } from '../facts/runner.ts'
import { type Chance, seededChance } from '../ids/chance.ts'
import type { Id } from '../ids/ids.ts'
import { silentLog } from '../log/log.ts'
import type { Database } from '../sql/database.ts'
import type { MigrationSource } from '../sql/migrate.ts'
import type { TestKernel } from './index.ts'

/** Two facts, so that a reader of one also walks past the other. */
export const ping = fact('witness/ping-said', z.object({ n: z.int() }))
export const pong = fact('witness/pong-said', z.object({ n: z.int() }))

export const witnessMigrations: MigrationSource = {
  domain: 'witness',
  folder: new URL('./migrations/', import.meta.url),
}

/** A reader that writes down what it was given, in the same transaction. */
export const witness = (name: `${string}/when-${string}`, hears: typeof ping, batch = 50): Reaction =>
  reaction({
    name,
    hears,
    batch,
    async act(tx, facts, shopId) {
      await tx.rows(
        `insert into witness.seen (reader, shop_id, bucket, position)
         select $1, $2, f.bucket, f.position from unnest($3::int[], $4::bigint[]) with ordinality f(bucket, position, nth) order by f.nth`,
        [name, shopId, facts.map((one) => one.bucket), facts.map((one) => one.position)],
      )
    },
  })

export interface Flood {
  /** Connections that write at once. */
  writers: number
  /** Facts written by transactions that commit; those that roll back come on top. */
  facts: number
  shops: readonly Id[]
  seed: number
}

/**
 * Writers that hold their facts for a random while before they commit or roll back: half through the kernel's own
 * transactions, half through connections that take their positions first and wait afterwards, which is where a log
 * numbered by a sequence would lose facts. Resolves with the number of facts rolled back.
 */
export async function flood(kernel: TestKernel, { writers, facts, shops, seed }: Flood): Promise<number> {
  let left = facts
  let undone = 0
  const take = (chance: Chance) => {
    const count = Math.min(left, 1 + chance.int(4))
    left -= count
    return Array.from({ length: count }, () => ({ shopId: chance.pick(shops), kind: chance.pick([ping, pong]) }))
  }
  const giveBack = (count: number) => {
    left += count
    undone += count
  }
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const chance = seededChance(seed * 1_000 + writer)
      const write = writer % 2 ? byTransact(kernel.db) : await byHand(kernel.url)
      while (left > 0) {
        const batch = take(chance)
        const commits = chance.float() > 0.1
        if (batch.length > 0) await write.say(batch, chance.float() * 0.006, commits)
        if (!commits) giveBack(batch.length)
      }
      await write.end()
    }),
  )
  return undone
}

interface Writer {
  say(batch: { shopId: Id; kind: typeof ping }[], seconds: number, commits: boolean): Promise<void>
  end(): Promise<void>
}

class Undone extends Error {}

function byTransact(db: Database): Writer {
  return {
    async say(batch, seconds, commits) {
      const told = db.transact({ role: 'web', actor: 'flood' }, async (tx) => {
        for (const { shopId, kind } of batch) tx.say(kind, { n: 1 }, { shopId, key: tx.newId() })
        await tx.rows('select pg_sleep($1)', [seconds])
        if (!commits) throw new Undone()
      })
      await told.catch((error) => {
        if (!(error instanceof Undone)) throw error
      })
    },
    end: async () => {},
  }
}

async function byHand(url: string): Promise<Writer> {
  const client = new pg.Client({ connectionString: url, options: '-c role=heed_web' })
  await client.connect()
  return {
    async say(batch, seconds, commits) {
      const rows = batch.map(({ shopId, kind }, nth) => ({
        bucket: Number.parseInt(shopId.slice(-2), 16) % 64,
        name: kind.name,
        shop: shopId,
        actor: 'flood',
        key: `by hand ${nth}`,
        at: 0,
        payload: { n: 1 },
      }))
      await client.query('begin')
      await client.query('select count(*) from kernel.say($1::jsonb)', [JSON.stringify(rows)])
      await client.query('select pg_sleep($1)', [seconds])
      await client.query(commits ? 'commit' : 'rollback')
    },
    end: () => client.end(),
  }
}

/** Delivers through several runners at once, again and again, until `writing` is over and nobody lags. */
export async function deliverWhile(
  dbs: readonly Database[],
  kernel: TestKernel,
  readers: Reaction[],
  writing: Promise<unknown>,
) {
  let over = false
  const ended = writing.finally(() => {
    over = true
  })
  await Promise.all([
    ended,
    ...dbs.map(async (db) => {
      const runner = factRunner(db, kernel.clock, silentLog, { reactions: readers, senders: [] })
      while (!over) await runner.drain()
    }),
  ])
  await factRunner(dbs[0]!, kernel.clock, silentLog, { reactions: readers, senders: [] }).drain()
}

export interface Told {
  facts: number
  /** Buckets in which positions are not 1, 2, 3 … */
  holes: number
  /** By reader: facts it never saw, facts it saw twice, and steps backwards within a shop. */
  readers: { reader: string; missed: number; twice: number; backwards: number }[]
}

/** Compares what was committed with what every reader wrote down. */
export async function tell(url: string, readers: Reaction[]): Promise<Told> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const one = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows
    const [log] = await one(
      `select count(*)::int as facts, (select count(*)::int from (
         select bucket from kernel.fact group by bucket having max(position) <> count(*) or min(position) <> 1) h) as holes
       from kernel.fact`,
    )
    const told: Told['readers'] = []
    for (const { name, hears } of readers) {
      const [row] = await one(
        `select
           (select count(*)::int from kernel.fact f where f.name = $2 and not exists
             (select 1 from witness.seen s where s.reader = $1 and s.bucket = f.bucket and s.position = f.position)) as missed,
           (select count(*)::int - count(distinct (s.bucket, s.position))::int from witness.seen s where s.reader = $1) as twice,
           (select count(*)::int from (select s.position, lag(s.position) over (partition by s.shop_id order by s.nth) as before
             from witness.seen s where s.reader = $1) o where o.position <= o.before) as backwards`,
        [name, hears.name],
      )
      told.push({ reader: name, ...row })
    }
    return { ...log, readers: told }
  } finally {
    await client.end()
  }
}
