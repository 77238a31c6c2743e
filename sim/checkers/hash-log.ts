import { createHash } from 'node:crypto'
import type { Look } from '../small-world/open-small-world.ts'
import type { Tally } from '../world/ask.ts'

/**
 * The log's fingerprint: names, keys and payloads bucket by bucket in order. Positions are left out: the database
 * numbers them, the order is what counts. Also how often each kind of fact was said.
 */
export async function hashLog(look: Look): Promise<{ hash: string; facts: Tally }> {
  const rows = await look({ role: 'worker', actor: 'checker' }, (tx) =>
    tx.rows<{ bucket: number; name: string; key: string; payload: unknown }>(
      `select f.bucket, f.name, f.key, f.payload from kernel.fact f order by f.bucket, f.position`,
    ),
  )
  const hash = createHash('sha256')
  const facts: Tally = new Map()
  for (const { bucket, name, key, payload } of rows) {
    hash.update(`${bucket} ${name} ${key} ${JSON.stringify(payload)}\n`)
    facts.set(name, (facts.get(name) ?? 0) + 1)
  }
  return { hash: hash.digest('hex').slice(0, 16), facts }
}
