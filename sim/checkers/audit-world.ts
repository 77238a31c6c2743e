import type { Fact, Tx } from '@heed/kernel'
import { auditHouse } from '@heed/server/audit'
import type { Look } from '../small-world/open-small-world.ts'
import type { SmallWorld } from '../small-world/small-world.ts'
import type { Book } from './book.ts'
import { bookOfCoupons } from './book-of-coupons.ts'
import { bookOfEffects } from './book-of-effects.ts'
import { bookOfOrders } from './book-of-orders.ts'
import { bookOfParcels } from './book-of-parcels.ts'
import { bookOfPromises } from './book-of-promises.ts'
import { bookOfWords } from './book-of-words.ts'

interface Auditor {
  books: Book[]
  /** How far each bucket of the log was read. */
  read: Map<number, number>
}

const auditors = new WeakMap<SmallWorld, Auditor>()

function auditorOf(small: SmallWorld): Auditor {
  let auditor = auditors.get(small)
  if (!auditor) {
    const books = [bookOfOrders(), bookOfPromises(), bookOfCoupons(), bookOfWords(), bookOfParcels(), bookOfEffects()]
    auditor = { books, read: new Map() }
    auditors.set(small, auditor)
  }
  return auditor
}

/**
 * Everything that must hold once facts and timers have settled: what `heed audit` looks at, the log read fact by fact, and a second
 * account of the world rebuilt from the log alone.
 */
export async function auditWorld(small: SmallWorld, look: Look): Promise<string[]> {
  return await look({ role: 'worker', actor: 'checker' }, async (tx) => [
    ...(await checkHouse(tx, small)),
    ...(await auditLog(tx, auditorOf(small))),
    ...(await compareBooks(tx, small, auditorOf(small))),
  ])
}

async function checkHouse(tx: Tx, small: SmallWorld): Promise<string[]> {
  const says: string[] = []
  for await (const { part, holds, findings } of auditHouse(tx, small.world.app.domains))
    for (const { detail } of findings) says.push(`${part}: ${holds.en}: ${detail}`)
  return says
}

/** Reads on where the last audit ended: no position is left out, nothing fails. Hands what is new to the books. */
async function auditLog(tx: Tx, { books, read }: Auditor): Promise<string[]> {
  const facts = await tx.rows<Fact>(
    `select f.bucket, f.position, f.name, f.shop_id as "shopId", f.actor, f.key, f.at, f.payload
     from kernel.bucket b join kernel.fact f on f.bucket = b.id
     where f.position > coalesce(($1::jsonb->>(b.id::text))::bigint, 0) order by f.bucket, f.position`,
    [JSON.stringify(Object.fromEntries(read))],
  )
  const says: string[] = []
  const takes = Map.groupBy(
    books.flatMap((book) => book.hears),
    (one) => one.name,
  )
  for (const fact of facts) {
    const before = read.get(fact.bucket) ?? 0
    if (fact.position !== before + 1) says.push(`bucket ${fact.bucket} goes from ${before} to ${fact.position}`)
    read.set(fact.bucket, fact.position)
    for (const { take } of takes.get(fact.name) ?? []) take(fact)
  }
  const rows = await tx.rows<{ says: string }>(
    `select 'bucket ' || b.id || ' counts ' || b.position as says from kernel.bucket b
       where b.position <> coalesce(($1::jsonb->>(b.id::text))::bigint, 0)
     union all select 'failed at ' || f.reader || ': ' || f.error from kernel.failure f
     order by says limit 20`,
    [JSON.stringify(Object.fromEntries(read))],
  )
  return [...says.slice(0, 5), ...rows.map((row) => row.says)]
}

async function compareBooks(tx: Tx, small: SmallWorld, { books }: Auditor): Promise<string[]> {
  const says: string[] = []
  for (const book of books) says.push(...(await book.compare(tx, small)))
  return says
}
