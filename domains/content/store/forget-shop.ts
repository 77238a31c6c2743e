import type { Id, Tx } from '@heed/kernel'

/** Removes every row of a shop. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of [
    'import_refusal',
    'import_job',
    'exposure',
    'mute',
    'mark',
    'follow',
    'comment',
    'video',
    'show_event',
    'show_product',
    'show',
  ])
    await tx.rows(`delete from content.${table} where shop_id = $1`, [shopId])
}
