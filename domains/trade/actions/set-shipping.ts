import type { Database, Id, Reach } from '@heed/kernel'
import type { ShippingPrice } from '../rules/shipping.ts'

/** Replaces a shop's shipping prices; orders already placed keep theirs. */
export async function setShipping(
  house: { db: Database },
  reach: Reach,
  shipping: { shopId: Id; prices: ShippingPrice[] },
): Promise<void> {
  const { shopId, prices } = shipping
  await house.db.transact({ ...reach, shopId }, async (tx) => {
    await tx.rows(`delete from trade.shipping_price s where s.shop_id = $1 and s.province <> all ($2::text[])`, [
      shopId,
      prices.map((one) => one.province),
    ])
    await tx.rows(
      `insert into trade.shipping_price (shop_id, province, price_minor, free_from_minor)
       select $1, p.province, p."priceMinor", p."freeFromMinor"
       from jsonb_to_recordset($2::jsonb) p(province text, "priceMinor" bigint, "freeFromMinor" bigint) order by p.province
       on conflict (shop_id, province) do update set price_minor = excluded.price_minor, free_from_minor = excluded.free_from_minor`,
      [shopId, JSON.stringify(prices)],
    )
  })
}
