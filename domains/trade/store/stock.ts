import type { Id, Tx } from '@heed/kernel'
import type { Left } from './settle.ts'

/** What is left of variants over all of a shop's locations, holds taken off. */
export async function readLeft(tx: Tx, shopId: Id, variantIds: readonly Id[]): Promise<Left[]> {
  return await tx.rows<Left>(
    `select k.variant_id as "variantId", k.product_id as "productId", sum(k.available) as available
     from trade.stock k where k.shop_id = $1 and k.variant_id = any($2::uuid[])
     group by k.variant_id, k.product_id order by k.variant_id`,
    [shopId, variantIds],
  )
}

export interface StockRow {
  variantId: Id
  productId: Id
  locationId: Id
  available: number
  held: number
  sold: number
}

/** A shop's shelves, one row per variant and location; of one product when it is named. */
export async function readShelves(
  tx: Tx,
  ask: { shopId: Id; productId: Id | null; after: { variantId: Id; locationId: Id } | null; rowsMax: number },
): Promise<StockRow[]> {
  return await tx.rows<StockRow>(
    `select k.variant_id as "variantId", k.product_id as "productId", k.location_id as "locationId", k.available, k.held, k.sold
     from trade.stock k
     where k.shop_id = $1 and ($2::uuid is null or k.product_id = $2)
       and ($3::uuid is null or (k.variant_id, k.location_id) > ($3, $4::uuid))
     order by k.variant_id, k.location_id limit $5`,
    [ask.shopId, ask.productId, ask.after?.variantId ?? null, ask.after?.locationId ?? null, ask.rowsMax],
  )
}
