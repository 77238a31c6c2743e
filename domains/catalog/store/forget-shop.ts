import type { Id, Tx } from '@heed/kernel'

/** Removes every row of a shop. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of ['inspection', 'lot', 'revision', 'variant', 'product'])
    await tx.rows(`delete from catalog.${table} where shop_id = $1`, [shopId])
}
