import type { Reach, Tx } from '../sql/database.ts'
import type { Fact } from './kind.ts'
import type { Reaction, Sender } from './reaction.ts'

export type Reader = Reaction | Sender

/** A reader and the buckets in which something it hears stands beyond its cursor. */
export interface Lag {
  reader: string
  buckets: number[]
}

export const asReader = (name: string): Reach => ({ role: 'worker', actor: `reader:${name}` })

/** Gives every reader a cursor at the start of every bucket; those that have one keep it. */
export async function setCursors(tx: Tx, names: readonly string[]): Promise<void> {
  await tx.rows(
    `insert into kernel.cursor (reader, bucket, position)
     select r.name, b.id, 0 from unnest($1::text[]) r(name) cross join kernel.bucket b on conflict do nothing`,
    [names],
  )
}

/** Who lags where, in the order given. */
export async function findLags(tx: Tx, readers: readonly Reader[]): Promise<Lag[]> {
  return await tx.rows<Lag>(
    `select r.reader, array_agg(h.bucket order by h.bucket) as buckets
     from unnest($1::text[], $2::text[]) with ordinality r(reader, fact, nth)
     join kernel.head h on h.name = r.fact
     join kernel.cursor c on c.reader = r.reader and c.bucket = h.bucket
     where h.position > c.position
     group by r.reader, r.nth order by r.nth`,
    [readers.map((one) => one.name), readers.map((one) => one.hears.name)],
  )
}

/**
 * What a reader has not had yet: up to `batch` facts a bucket, in order. `lock` holds its cursors until the transaction
 * ends and passes over those that another process holds.
 */
export async function readOn(
  tx: Tx,
  reader: Reader,
  buckets: readonly number[],
  batch: number,
  lock: 'lock' | 'look',
): Promise<Fact[]> {
  return await tx.rows<Fact>(
    `with c as (
       select k.bucket, k.position from kernel.cursor k
       where k.reader = $1 and k.bucket = any($2::int[]) order by k.bucket ${lock === 'lock' ? 'for update skip locked' : ''}
     )
     select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
     from c cross join lateral (
       select * from kernel.fact e where e.bucket = c.bucket and e.name = $3 and e.position > c.position
       order by e.position limit $4
     ) f order by f.bucket, f.position`,
    [reader.name, buckets, reader.hears.name, batch],
  )
}

/** Moves a reader's cursors past these facts; never back. */
export async function moveCursors(tx: Tx, reader: string, facts: readonly Fact[]): Promise<void> {
  const last = new Map<number, number>()
  for (const one of facts) last.set(one.bucket, Math.max(one.position, last.get(one.bucket) ?? 0))
  if (last.size === 0) return
  await tx.rows(
    `update kernel.cursor c set position = greatest(c.position, v.position)
     from unnest($2::int[], $3::bigint[]) v(bucket, position) where c.reader = $1 and c.bucket = v.bucket`,
    [reader, [...last.keys()], [...last.values()]],
  )
}
