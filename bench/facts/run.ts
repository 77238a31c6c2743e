import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Database,
  fact,
  type Id,
  idSource,
  migrate,
  money,
  moneySchema,
  openDatabase,
  systemChance,
  systemClock,
} from '@heed/kernel'
import { startPostgres } from '@heed/server/postgres'
import pg from 'pg'

/**
 * What dense positions cost: facts a second said through the kernel, against the same rows numbered by a plain sequence,
 * in the same run, on a PostgreSQL of its own that flushes every commit to disk. Each transaction also writes one row
 * of business, as actions do. Rounds alternate, so that a busy moment hits both.
 *
 *   heed run bench/facts/run.ts [--rounds 5] [--seconds 3]
 */
const options = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '3' } },
}).values
const rounds = Number(options.rounds)
const seconds = Number(options.seconds)
/** Writers at once and facts in each transaction. */
const loads = [
  { writers: 8, batch: 1 },
  { writers: 32, batch: 1 },
  { writers: 8, batch: 50 },
  { writers: 32, batch: 50 },
]

const said = fact('bench/sum-said', moneySchema)
const chance = systemChance()
const clock = systemClock()
const newId = idSource(clock, chance)
const shops: Id[] = Array.from({ length: 200 }, () => newId())

type Write = (db: Database, shopId: Id, batch: number) => Promise<void>
const ways: Record<'kernel' | 'sequence', Write> = {
  kernel: (db, shopId, batch) =>
    db.transact({ role: 'web', shopId, actor: 'bench' }, async (tx) => {
      await tx.rows('insert into bench.thing (id) values ($1)', [tx.newId()])
      for (let n = 0; n < batch; n++) tx.say(said, money(n), { key: shopId })
    }),
  sequence: (db, shopId, batch) =>
    db.transact({ role: 'web', shopId, actor: 'bench' }, async (tx) => {
      await tx.rows('insert into bench.thing (id) values ($1)', [tx.newId()])
      const rows = Array.from({ length: batch }, (_, n) => ({
        name: said.name,
        shop: shopId,
        actor: 'bench',
        key: shopId,
        at: tx.now,
        payload: said.schema.parse(money(n)),
      }))
      await tx.rows(
        `insert into bench.plain (name, shop_id, actor, key, at, payload)
         select f->>'name', (f->>'shop')::uuid, f->>'actor', f->>'key', (f->>'at')::bigint, f->'payload'
         from jsonb_array_elements($1::jsonb) f`,
        [JSON.stringify(rows)],
      )
    }),
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'heed-bench-'))
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
  try {
    await migrate(postgres.url, [])
    await setUp(postgres.url)
    console.log(
      `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, PostgreSQL with fsync; load average ${loadavg()[0]!.toFixed(1)}; n = ${rounds} rounds of ${seconds} s each\n`,
    )
    console.log(
      '| Writers | Facts a transaction | Kernel, facts/s | Plain sequence, facts/s | Ratio |\n|--:|--:|--:|--:|--:|',
    )
    for (const load of loads) console.log(await compare(postgres.url, load))
  } finally {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function setUp(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create schema bench; grant usage on schema bench to heed_web;
    create table bench.thing (id uuid primary key);
    create table bench.plain (position bigint generated always as identity primary key, name text not null, shop_id uuid not null,
      actor text not null, key text not null, at bigint not null, payload jsonb not null);
    create index plain_by_name on bench.plain (name, position);
    grant insert on bench.thing, bench.plain to heed_web;`)
  await client.end()
}

async function compare(url: string, { writers, batch }: { writers: number; batch: number }): Promise<string> {
  const db = openDatabase({ url, clock, newId, connectionsMax: writers })
  const rates = { kernel: [] as number[], sequence: [] as number[] }
  for (let round = 0; round <= rounds; round++) {
    for (const way of ['kernel', 'sequence'] as const) {
      const rate = await measure(db, ways[way], writers, batch)
      // The first round of each warms connections and caches.
      if (round > 0) rates[way].push(rate)
    }
  }
  await db.close()
  const ratio = median(rates.kernel) / median(rates.sequence)
  return `| ${writers} | ${batch} | ${shown(rates.kernel)} | ${shown(rates.sequence)} | ${ratio.toFixed(2)} |`
}

async function measure(db: Database, write: Write, writers: number, batch: number): Promise<number> {
  const began = performance.now()
  const until = began + seconds * 1_000
  let written = 0
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < until) {
        await write(db, chance.pick(shops), batch)
        written += batch
      }
    }),
  )
  return written / ((performance.now() - began) / 1_000)
}

const sorted = (all: readonly number[]) => [...all].sort((x, y) => x - y)
const median = (all: readonly number[]) => sorted(all)[Math.floor(all.length / 2)]!
const thousands = (value: number) => Math.round(value).toLocaleString('en')
const shown = (all: readonly number[]) =>
  `${thousands(median(all))} (${thousands(sorted(all)[0]!)}–${thousands(sorted(all).at(-1)!)})`

await main()
