import type { Log } from '../log/log.ts'
import type { Database } from '../sql/database.ts'
import { asReader, moveCursors, type Reader, readOn } from './cursors.ts'
import type { Fact } from './kind.ts'
import { parkBehind, recordFailure } from './parking.ts'
import type { Reaction, Sender } from './reaction.ts'

/** Delivers what stands in these buckets; a batch that fails goes again one fact at a time. Returns how many were handled. */
export async function deliverCarefully(db: Database, log: Log, reader: Reader, buckets: number[]): Promise<number> {
  try {
    return (await deliver(db, reader, buckets, reader.batch, noted())).length
  } catch (error) {
    if (isOutage(error)) throw error
    let handled = 0
    for (const bucket of buckets) handled += await deliverOneByOne(db, log, reader, bucket)
    return handled
  }
}

async function deliverOneByOne(db: Database, log: Log, reader: Reader, bucket: number): Promise<number> {
  let handled = 0
  for (;;) {
    const tried = noted()
    try {
      const facts = await deliver(db, reader, [bucket], 1, tried)
      if (facts.length === 0) return handled
      handled += facts.length
    } catch (error) {
      const [failed] = tried.facts
      if (isOutage(error) || !failed) throw error
      log.error('reaction.failed', error, { reader: reader.name, bucket, position: failed.position })
      await db.transact(asReader(reader.name), (tx) => recordFailure(tx, reader, failed, error))
    }
  }
}

/** What a delivery has read, for whoever has to say which fact failed. */
interface Noted {
  facts: readonly Fact[]
}
const noted = (): Noted => ({ facts: [] })

async function deliver(db: Database, reader: Reader, buckets: number[], batch: number, tried: Noted): Promise<Fact[]> {
  return 'send' in reader
    ? await deliverBySending(db, reader, buckets, batch, tried)
    : await deliverByActing(db, reader, buckets, batch, tried)
}

async function deliverByActing(db: Database, reader: Reaction, buckets: number[], batch: number, tried: Noted) {
  return await db.transact(asReader(reader.name), async (tx) => {
    const facts = await readOn(tx, reader, buckets, batch, 'lock')
    tried.facts = facts
    const open = await parkBehind(tx, reader.name, facts)
    for (const group of byShop(open)) await reader.act(tx, group as Fact<never>[], group[0]!.shopId)
    await moveCursors(tx, reader.name, facts)
    return facts
  })
}

/** No transaction stays open across a request: whoever dies in between sends again, with the same key. */
async function deliverBySending(db: Database, reader: Sender, buckets: number[], batch: number, tried: Noted) {
  const { facts, open } = await db.transact(asReader(reader.name), async (tx) => {
    const facts = await readOn(tx, reader, buckets, batch, 'look')
    return { facts, open: await parkBehind(tx, reader.name, facts) }
  })
  tried.facts = facts
  for (const group of byShop(open)) await reader.send(group as Fact<never>[])
  await db.transact(asReader(reader.name), (tx) => moveCursors(tx, reader.name, facts))
  return facts
}

function byShop(facts: readonly Fact[]): Fact[][] {
  return [...Map.groupBy(facts, (one) => one.shopId).values()]
}

/** PostgreSQL's classes for a lost connection, a full or exhausted machine and an operator at work. */
const outageClasses = ['08', '53', '57']
/** A statement that ran too long is the fact's own failure, or it would hold up everyone behind it for ever. */
const statementTimeout = '57014'
const lostConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])

/** A lost connection or a stopping server says nothing about the fact. */
function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && code !== statementTimeout)
    return lostConnection.has(code) || outageClasses.includes(code.slice(0, 2))
  return code === undefined && typeof message === 'string' && message.startsWith('Connection terminated')
}
