import type { Id, Tx } from '@heed/kernel'

/** Deletes every row of a shop. */
export async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  await tx.rows(`delete from fulfilment.diagnosis d where d.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.scan s where s.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.parcel p where p.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.task t where t.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.route r where r.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.carrier_secret c where c.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.carrier c where c.shop_id = $1`, [shopId])
  await tx.rows(`delete from fulfilment.warehouse w where w.shop_id = $1`, [shopId])
}
