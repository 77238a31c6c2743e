import type { CatalogAnswers } from '@heed/catalog/contract'
import { assert, type Database, type Id, type Reach } from '@heed/kernel'
import { stockChanged } from '../contract/index.ts'
import { requestRowsMax } from '../rules/limits.ts'
import { readLeft } from '../store/stock.ts'

export interface Delivery {
  key: string
  shopId: Id
  items: { variantId: Id; locationId: Id; quantity: number }[]
}

/** Puts a delivery on the shelves, once for its key: the movement's key is the delivery's, so a repeat moves nothing. */
export async function addStock(
  house: { db: Database; catalog: Pick<CatalogAnswers, 'variants'> },
  reach: Reach,
  delivery: Delivery,
): Promise<{ added: boolean }> {
  const { shopId, items } = delivery
  assert(items.length <= requestRowsMax.max, 'a delivery is bounded')
  assert(
    items.every((item) => Number.isSafeInteger(item.quantity) && item.quantity > 0),
    'a delivery brings whole units, at least one of each',
  )
  return await house.db.transact({ ...reach, shopId }, async (tx) => {
    const variants = await house.catalog.variants(tx, [...new Set(items.map((item) => item.variantId))])
    const rows = items.map((item) => {
      const variant = variants.get(item.variantId)
      assert(variant?.shopId === shopId, 'a shop stocks what it sells')
      return { ...item, productId: variant.productId }
    })
    const moved = await tx.rows<{ variantId: Id }>(
      `with item as (
         select i."variantId" as variant_id, i."locationId" as location_id, i."productId" as product_id, sum(i.quantity)::int as units
         from jsonb_to_recordset($2::jsonb) i("variantId" uuid, "locationId" uuid, "productId" uuid, quantity int)
         join trade.location l on l.shop_id = $1 and l.id = i."locationId"
         group by i."variantId", i."locationId", i."productId"
       ), moved as (
         insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, actor, at)
         select $1, 'delivery:' || $3, i.variant_id, i.location_id, 'added', i.units, 0, 0, $4, $5 from item i
         order by i.variant_id, i.location_id on conflict do nothing returning variant_id, location_id, available
       )
       insert into trade.stock as k (shop_id, variant_id, location_id, product_id, available)
       select $1, m.variant_id, m.location_id, i.product_id, m.available
       from moved m join item i on i.variant_id = m.variant_id and i.location_id = m.location_id
       order by m.variant_id, m.location_id
       on conflict (shop_id, variant_id, location_id) do update set available = k.available + excluded.available
       returning k.variant_id as "variantId"`,
      [shopId, JSON.stringify(rows), delivery.key, tx.reach.actor, tx.now],
    )
    if (moved.length === 0) return { added: false }
    const left = await readLeft(
      tx,
      shopId,
      moved.map((row) => row.variantId),
    )
    tx.say(stockChanged, { variants: left }, { shopId, key: shopId })
    return { added: true }
  })
}
