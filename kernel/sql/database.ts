import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Clock, Instant } from '../clock/clock.ts'
import { bucketOf, type Fact, type FactKind } from '../facts/kind.ts'
import { type Id, nilShop } from '../ids/ids.ts'
import { assert } from '../outcome/outcome.ts'

/**
 * One way to the database: a transaction with a reach. The reach names the role that row-level security sees, the shop
 * and the person whose rows may be touched, and the actor that every fact said in it will carry.
 */
export interface Reach {
  role: 'web' | 'worker' | 'console'
  shopId?: Id | undefined
  personId?: Id | undefined
  actor: string
}

export interface Saying {
  shopId?: Id
  /** Orders and parks together: usually the id of the thing it happened to. */
  key: string
}

export interface Tx {
  readonly now: Instant
  readonly wall: Instant
  readonly reach: Reach
  newId(): Id
  rows<R>(text: string, values?: readonly unknown[]): Promise<R[]>
  /** Exactly one row; anything else is a broken assumption. */
  one<R>(text: string, values?: readonly unknown[]): Promise<R>
  /** One row or null. */
  maybe<R>(text: string, values?: readonly unknown[]): Promise<R | null>
  /** Says a fact; it is written by the transaction's last statement, or not at all. */
  say<P>(kind: FactKind<P>, payload: P, saying: Saying): void
}

export interface Database {
  transact<T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Called after commit with what was said, in the order of commit of this process. */
  onSaid(listener: (facts: Fact[]) => void): () => void
  /**
   * While on, commits return before they are on disk: only for what a crash throws away and makes anew, such as a demo
   * town while it grows. The first commit after it brings everything before it to disk.
   */
  deferSync(on: boolean): void
  close(): Promise<void>
  /** Connections in use and callers waiting for one. */
  load(): { busy: number; waiting: number }
}

export interface DatabaseOptions {
  url: string
  clock: Clock
  newId: () => Id
  /** Connections per role; one for simulations, so that one seed gives one order of events. */
  connectionsMax?: number
}

pg.types.setTypeParser(20, (text) => {
  const value = Number(text)
  assert(Number.isSafeInteger(value), `a bigint does not fit: ${text}`)
  return value
})
pg.types.setTypeParser(1700, Number)

const retryable = new Set(['40001', '40P01'])
const retriesMax = 4

export function openDatabase(options: DatabaseOptions): Database {
  const pools = new Map<Reach['role'], pg.Pool>()
  const listeners = new Set<(facts: Fact[]) => void>()
  let deferred = false
  const poolOf = (role: Reach['role']) => {
    let pool = pools.get(role)
    if (!pool) {
      pool = new pg.Pool({
        connectionString: options.url,
        max: options.connectionsMax ?? 10,
        options: `-c role=heed_${role} -c search_path=pg_catalog -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000`,
        application_name: `heed-${role}`,
      })
      pool.on('error', () => {})
      pools.set(role, pool)
    }
    return pool
  }

  async function attempt<T>(reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await poolOf(reach.role).connect()
    let broken: Error | undefined
    try {
      await client.query(beginStatement(reach, deferred))
      const said: Fact[] = []
      const result = await work(transaction(client, reach, options, said))
      if (said.length > 0) await writeFacts(client, said)
      // After a failed statement that somebody swallowed, PostgreSQL answers COMMIT with ROLLBACK and no error.
      const { command } = await client.query('commit')
      assert(command === 'COMMIT', 'a statement of this transaction failed and its error was swallowed')
      if (said.length > 0) for (const listener of listeners) listener(said)
      return result
    } catch (error) {
      await client.query('rollback').catch((lost) => {
        broken = lost
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    async transact(reach, work) {
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(reach, work)
        } catch (error) {
          if (tries >= retriesMax || !retryable.has((error as { code?: string }).code ?? '')) throw error
        }
      }
    },
    onSaid(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    deferSync(on) {
      deferred = on
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
    load: () => loadOf([...pools.values()]),
  }
}

const loadOf = (pools: readonly pg.Pool[]) => ({
  busy: pools.reduce((sum, pool) => sum + pool.totalCount - pool.idleCount, 0),
  waiting: pools.reduce((sum, pool) => sum + pool.waitingCount, 0),
})

function beginStatement(reach: Reach, deferred: boolean): string {
  const begin = deferred ? 'begin; set local synchronous_commit = off' : 'begin'
  if (!reach.shopId && !reach.personId) return begin
  return `${begin}; select set_config('app.shop_id','${plainId(reach.shopId)}',true), set_config('app.person_id','${plainId(reach.personId)}',true)`
}

function plainId(id: Id | undefined): string {
  assert(id === undefined || /^[0-9a-f-]{36}$/.test(id), 'a reach carries plain identifiers')
  return id ?? ''
}

function transaction(client: pg.PoolClient, reach: Reach, options: DatabaseOptions, said: Fact[]): Tx {
  const now = options.clock.now()
  const rows = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> =>
    (await client.query({ name: statementName(text), text, values: values as unknown[] })).rows as R[]
  return {
    now,
    wall: options.clock.wall(),
    reach,
    newId: options.newId,
    rows,
    async one<R>(text: string, values?: readonly unknown[]) {
      const found = await rows<R>(text, values)
      assert(found.length === 1, `expected one row, found ${found.length}: ${text.slice(0, 120)}`)
      return found[0]!
    },
    async maybe<R>(text: string, values?: readonly unknown[]) {
      const found = await rows<R>(text, values)
      assert(found.length <= 1, `expected at most one row, found ${found.length}: ${text.slice(0, 120)}`)
      return found[0] ?? null
    },
    say(kind, payload, saying) {
      const shopId = saying.shopId ?? reach.shopId ?? nilShop
      const bucket = bucketOf(shopId)
      const checked = kind.schema.parse(payload)
      said.push({
        bucket,
        position: 0,
        name: kind.name,
        shopId,
        actor: reach.actor,
        key: saying.key,
        at: now,
        payload: checked,
      })
    },
  }
}

async function writeFacts(client: pg.PoolClient, said: Fact[]): Promise<void> {
  const text = 'select s.said_ord as ord, s.said_position as position from kernel.say($1::jsonb) s'
  const rows = said.map((f) => ({
    bucket: f.bucket,
    name: f.name,
    shop: f.shopId,
    actor: f.actor,
    key: f.key,
    at: f.at,
    payload: f.payload,
  }))
  const placed = await client.query({ name: statementName(text), text, values: [JSON.stringify(rows)] })
  for (const row of placed.rows as { ord: number; position: number }[]) said[row.ord - 1]!.position = row.position
}

const names = new Map<string, string>()
const namesMax = 2_000

/** Statements are prepared once a connection; a text too new to the bounded list is sent unnamed. */
function statementName(text: string): string | undefined {
  let name = names.get(text)
  if (!name && names.size < namesMax) {
    name = createHash('sha1').update(text).digest('hex').slice(0, 24)
    names.set(text, name)
  }
  return name
}
