import type { Id, Tx } from '@heed/kernel'
import { buyerReachedOut } from '../contract/facts.ts'

export interface Outreach {
  key: string
  personId: Id
  orderId: Id | null
  kind: string
  params: Record<string, unknown>
}

/** Speaks before being asked; the same key twice speaks once. */
export async function reachOut(tx: Tx, shopId: Id, words: readonly Outreach[]): Promise<void> {
  const fresh = await tx.rows<{ key: string }>(
    `insert into care.outreach (shop_id, key, person_id, order_id, kind, params, said_at)
     select $1, n.key, n.person_id, n.order_id, n.kind, n.params::jsonb, $7
     from unnest($2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) n(key, person_id, order_id, kind, params)
     on conflict do nothing returning key`,
    [
      shopId,
      words.map((one) => one.key),
      words.map((one) => one.personId),
      words.map((one) => one.orderId),
      words.map((one) => one.kind),
      words.map((one) => JSON.stringify(one.params)),
      tx.now,
    ],
  )
  const added = new Set(fresh.map((row) => row.key))
  for (const one of words)
    if (added.delete(one.key)) tx.say(buyerReachedOut, one, { shopId, key: one.orderId ?? one.personId })
}
