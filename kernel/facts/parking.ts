import type { Tx } from '../sql/database.ts'
import { moveCursors, type Reader, readOn } from './cursors.ts'
import type { Fact } from './kind.ts'

/** A fact that failed this often is parked with its error. */
export const triesMax = 8
const errorMaxLetters = 2_000

/**
 * Counts one failure of the fact the reader stands before, and parks it at the last try. When another process has moved
 * the cursor meanwhile, the failure says nothing about the fact that stands there now.
 */
export async function recordFailure(tx: Tx, reader: Reader, failed: Fact, error: unknown): Promise<void> {
  const [head] = await readOn(tx, reader, [failed.bucket], 1, 'lock')
  if (head?.position !== failed.position) return
  const text = String((error as Error)?.message ?? error)
    .replaceAll('\u0000', '')
    .slice(0, errorMaxLetters)
  const { tries } = await tx.one<{ tries: number }>(
    `insert into kernel.failure (reader, bucket, position, tries, error) values ($1, $2, $3, 1, $4)
     on conflict (reader, bucket, position) do update set tries = kernel.failure.tries + 1, error = excluded.error
     returning tries`,
    [reader.name, head.bucket, head.position, text],
  )
  if (tries < triesMax) return
  await park(tx, reader.name, [head], text)
  await moveCursors(tx, reader.name, [head])
}

/** Facts whose key already has a parked fact of this reader park behind it; the rest is returned. */
export async function parkBehind(tx: Tx, reader: string, facts: Fact[]): Promise<Fact[]> {
  if (facts.length === 0) return facts
  const blocked = await tx.rows<{ key: string }>(
    `select distinct p.key from kernel.parked p where p.reader = $1 and p.key = any($2::text[]) order by p.key`,
    [reader, facts.map((one) => one.key)],
  )
  if (blocked.length === 0) return facts
  const keys = new Set(blocked.map((row) => row.key))
  const behind = facts.filter((one) => keys.has(one.key))
  await park(tx, reader, behind, 'waits behind a parked fact of the same key')
  return facts.filter((one) => !keys.has(one.key))
}

async function park(tx: Tx, reader: string, facts: readonly Fact[], error: string): Promise<void> {
  await tx.rows(
    `insert into kernel.parked (reader, bucket, position, key, error, parked_at)
     select $1, f.bucket, f.position, f.key, $5, $6 from unnest($2::int[], $3::bigint[], $4::text[]) f(bucket, position, key)
     on conflict do nothing`,
    [
      reader,
      facts.map((one) => one.bucket),
      facts.map((one) => one.position),
      facts.map((one) => one.key),
      error,
      tx.wall,
    ],
  )
}

/** A reader's parked facts, oldest first. */
export async function readParked(tx: Tx, reader: string, max: number): Promise<Fact[]> {
  return await tx.rows<Fact>(
    `select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
     from kernel.parked p join kernel.fact f on f.bucket = p.bucket and f.position = p.position
     where p.reader = $1 order by p.bucket, p.position limit $2`,
    [reader, max],
  )
}

/** Takes a fact out of the parking lot; false when somebody else already has. */
export async function unpark(tx: Tx, reader: string, fact: Fact): Promise<boolean> {
  const place = [reader, fact.bucket, fact.position]
  const taken = await tx.rows(
    `delete from kernel.parked where reader = $1 and bucket = $2 and position = $3 returning bucket`,
    place,
  )
  await tx.rows(`delete from kernel.failure where reader = $1 and bucket = $2 and position = $3`, place)
  return taken.length === 1
}
