import type { CatalogAnswers } from '@heed/catalog/contract'
import { type Database, type Id, type Once, type Outcome, onceOnly, type Reach, refuse, type Tx } from '@heed/kernel'
import { stockChanged } from '../contract/index.ts'
import { readLeft } from '../store/stock.ts'

export interface Correction {
  shopId: Id
  variantId: Id
  locationId: Id
  /** Either what was counted on the shelf (holds not counted), or by how much it is off. */
  change: { setTo: number } | { by: number }
  note: string
}

type Done = Outcome<{ available: number }, 'no-such-variant' | 'no-such-location' | 'below-zero'>

/** A person says what is really on the shelf; the difference is a movement with their name and their reason. */
export async function correctStock(
  house: { db: Database; catalog: Pick<CatalogAnswers, 'variants'> },
  reach: Reach,
  correction: Correction,
  once?: Once,
) {
  return await house.db.transact({ ...reach, shopId: correction.shopId }, (tx) =>
    onceOnly(tx, once, () => correct(tx, house.catalog, correction)),
  )
}

async function correct(tx: Tx, catalog: Pick<CatalogAnswers, 'variants'>, correction: Correction): Promise<Done> {
  const { shopId, variantId, locationId, change } = correction
  const variant = (await catalog.variants(tx, [variantId])).get(variantId)
  if (variant?.shopId !== shopId) return refuse('no-such-variant')
  const place = await tx.maybe(`select l.id from trade.location l where l.shop_id = $1 and l.id = $2`, [
    shopId,
    locationId,
  ])
  if (!place) return refuse('no-such-location')
  const values = [shopId, variantId, locationId]
  await tx.rows(
    `insert into trade.stock (shop_id, variant_id, location_id, product_id, available) values ($1, $2, $3, $4, 0) on conflict do nothing`,
    [...values, variant.productId],
  )
  const before = await tx.one<{ available: number }>(
    `select k.available from trade.stock k where k.shop_id = $1 and k.variant_id = $2 and k.location_id = $3 for update of k`,
    values,
  )
  const by = 'by' in change ? change.by : change.setTo - before.available
  const available = before.available + by
  if (available < 0) return refuse('below-zero', { available: before.available })
  if (by !== 0) {
    await tx.rows(
      `with moved as (
         insert into trade.stock_movement (shop_id, cause, variant_id, location_id, kind, available, held, sold, note, actor, at)
         values ($1, $4, $2, $3, 'corrected', $5::int, 0, 0, $6, $7, $8)
       )
       update trade.stock k set available = k.available + $5 where k.shop_id = $1 and k.variant_id = $2 and k.location_id = $3`,
      [...values, `correction:${tx.newId()}`, by, correction.note, tx.reach.actor, tx.now],
    )
    tx.say(stockChanged, { variants: await readLeft(tx, shopId, [variantId]) }, { shopId, key: shopId })
  }
  return { ok: true, available }
}
