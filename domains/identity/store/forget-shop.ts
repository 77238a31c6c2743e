import type { Id, Tx } from '@heed/kernel'

/** Removes every row of a shop; people stay, for they belong to themselves. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of ['inbox_item', 'api_key', 'member', 'shop'])
    await tx.rows(`delete from identity.${table} where shop_id = $1`, [shopId])
}
