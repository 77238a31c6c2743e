import type { Id, Instant, Tx } from '@heed/kernel'
import type { TermKey } from '../rules/formula.ts'

export interface Impression {
  impressionId: Id
  shopId: Id
  kind: 'show' | 'video' | 'product'
  itemId: Id
  rank: number
  score: number
  reason: 'ranked' | 'floor'
  terms: Partial<Record<TermKey, number>>
  formulaVersion: string
  servedAt: Instant
}

export async function insertImpressions(tx: Tx, impressions: readonly Impression[]): Promise<void> {
  await tx.rows(
    `insert into exposure.impression (shop_id, impression_id, kind, item_id, rank, score, reason, terms, formula_version, served_at)
     select n.shop_id, n.impression_id, n.kind, n.item_id, n.rank, n.score, n.reason, n.terms::jsonb, n.version, n.served_at
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::int[], $6::float8[], $7::text[], $8::text[], $9::text[], $10::bigint[])
       n(shop_id, impression_id, kind, item_id, rank, score, reason, terms, version, served_at)`,
    [
      impressions.map((one) => one.shopId),
      impressions.map((one) => one.impressionId),
      impressions.map((one) => one.kind),
      impressions.map((one) => one.itemId),
      impressions.map((one) => one.rank),
      impressions.map((one) => one.score),
      impressions.map((one) => one.reason),
      impressions.map((one) => JSON.stringify(one.terms)),
      impressions.map((one) => one.formulaVersion),
      impressions.map((one) => one.servedAt),
    ],
  )
}

export async function readImpression(tx: Tx, impressionId: Id): Promise<Impression | null> {
  return await tx.maybe<Impression>(
    `select i.impression_id as "impressionId", i.shop_id as "shopId", i.kind, i.item_id as "itemId", i.rank, i.score, i.reason, i.terms,
       i.formula_version as "formulaVersion", i.served_at as "servedAt"
     from exposure.impression i where i.impression_id = $1`,
    [impressionId],
  )
}

/** Impressions by shop since an instant, and how many of them were the floor's. */
export async function countByShop(tx: Tx, since: Instant): Promise<Map<Id, { impressions: number; floor: number }>> {
  const rows = await tx.rows<{ shopId: Id; impressions: number; floor: number }>(
    `select i.shop_id as "shopId", count(*) as impressions, count(*) filter (where i.reason = 'floor') as floor
     from exposure.impression i where i.served_at >= $1 group by i.shop_id order by i.shop_id`,
    [since],
  )
  return new Map(rows.map(({ shopId, ...row }) => [shopId, row]))
}
