import type { Id, Tx } from '@heed/kernel'

/** Deletes every row of a shop; rule packs are the platform's and stay. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  await tx.rows(`delete from promises.appeal a where a.shop_id = $1`, [shopId])
  await tx.rows(`delete from promises.breach b where b.shop_id = $1`, [shopId])
  await tx.rows(`delete from promises.promise p where p.shop_id = $1`, [shopId])
  await tx.rows(`delete from promises.order_seen o where o.shop_id = $1`, [shopId])
}
