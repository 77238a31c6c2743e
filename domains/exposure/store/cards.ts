import type { Id, Instant, Tx } from '@heed/kernel'
import type { Terms } from '../rules/formula.ts'

export interface CardRow {
  shopId: Id
  kind: 'show' | 'video' | 'product'
  itemId: Id
  productId: Id | null
  title: { zh: string; en: string }
  score: number
  terms: Terms
  renewedAt: Instant
  weight: number
  openedAt: Instant | null
  /** Impressions of its shop in the seven days before the last ranking. */
  seen: number
}

export async function putCards(
  tx: Tx,
  shopId: Id,
  cards: { kind: CardRow['kind']; itemId: Id; productId: Id | null; title: CardRow['title']; bornAt: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into exposure.card as c (shop_id, kind, item_id, product_id, title, born_at, renewed_at)
     select distinct on (n.kind, n.item_id) $1, n.kind, n.item_id, n.product_id, n.title::jsonb, n.born_at, n.born_at
     from unnest($2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::bigint[]) n(kind, item_id, product_id, title, born_at)
     order by n.kind, n.item_id, n.born_at desc
     on conflict (shop_id, kind, item_id) do update set open = true, title = excluded.title, renewed_at = greatest(c.renewed_at, excluded.renewed_at)`,
    [
      shopId,
      cards.map((one) => one.kind),
      cards.map((one) => one.itemId),
      cards.map((one) => one.productId),
      cards.map((one) => JSON.stringify(one.title)),
      cards.map((one) => one.bornAt),
    ],
  )
}

export async function closeShows(tx: Tx, shopId: Id, showIds: readonly Id[]): Promise<void> {
  await tx.rows(
    `update exposure.card set open = false where shop_id = $1 and kind = 'show' and item_id = any($2::uuid[])`,
    [shopId, showIds],
  )
}

/** A change of the product makes its cards new again. */
export async function renewProducts(tx: Tx, shopId: Id, productIds: readonly Id[], at: Instant): Promise<void> {
  await tx.rows(
    `update exposure.card c set renewed_at = greatest(c.renewed_at, $3) where c.shop_id = $1 and c.product_id = any($2::uuid[])`,
    [shopId, productIds, at],
  )
}

export async function addTally(
  tx: Tx,
  shopId: Id,
  column: 'comments' | 'orders',
  counts: ReadonlyMap<string, { itemId: Id; dayAt: Instant; n: number }>,
): Promise<void> {
  const rows = [...counts.values()].sort((a, b) => a.itemId.localeCompare(b.itemId) || a.dayAt - b.dayAt)
  if (rows.length === 0) return
  await tx.rows(
    `insert into exposure.tally as t (shop_id, item_id, day_at, ${column})
     select $1, n.* from unnest($2::uuid[], $3::bigint[], $4::int[]) n
     on conflict (shop_id, item_id, day_at) do update set ${column} = t.${column} + excluded.${column}`,
    [shopId, rows.map((one) => one.itemId), rows.map((one) => one.dayAt), rows.map((one) => one.n)],
  )
}

/** Open cards, the best first, with their shop's standing. */
export async function readOpenCards(tx: Tx, rowsMax: number): Promise<CardRow[]> {
  return await tx.rows<CardRow>(
    `select c.shop_id as "shopId", c.kind, c.item_id as "itemId", c.product_id as "productId", c.title, c.score, c.terms,
       c.renewed_at as "renewedAt", coalesce(s.weight, 0.7) as weight, s.opened_at as "openedAt", coalesce(s.seen, 0) as seen
     from exposure.card c left join exposure.standing s on s.shop_id = c.shop_id
     where c.open order by c.score desc, c.item_id limit $1`,
    [rowsMax],
  )
}

/** Comments of an item and orders of its product since a day. */
export async function readTallies(tx: Tx, since: Instant): Promise<Map<Id, { comments: number; orders: number }>> {
  const rows = await tx.rows<{ itemId: Id; comments: number; orders: number }>(
    `select t.item_id as "itemId", sum(t.comments) as comments, sum(t.orders) as orders from exposure.tally t
     where t.day_at >= $1 group by t.item_id order by t.item_id`,
    [since],
  )
  return new Map(rows.map((row) => [row.itemId, row]))
}

export async function writeScores(
  tx: Tx,
  cards: { shopId: Id; kind: string; itemId: Id; score: number; terms: Terms }[],
): Promise<void> {
  await tx.rows(
    `update exposure.card c set score = n.score, terms = n.terms::jsonb
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::float8[], $5::text[]) n(shop_id, kind, item_id, score, terms)
     where c.shop_id = n.shop_id and c.kind = n.kind and c.item_id = n.item_id`,
    [
      cards.map((one) => one.shopId),
      cards.map((one) => one.kind),
      cards.map((one) => one.itemId),
      cards.map((one) => one.score),
      cards.map((one) => JSON.stringify(one.terms)),
    ],
  )
}

export async function writeSeen(tx: Tx, seen: ReadonlyMap<Id, { impressions: number }>): Promise<void> {
  await tx.rows(
    `update exposure.standing s set seen = coalesce((select n.seen from unnest($1::uuid[], $2::int[]) n(shop_id, seen) where n.shop_id = s.shop_id), 0)`,
    [[...seen.keys()], [...seen.values()].map((one) => one.impressions)],
  )
}
