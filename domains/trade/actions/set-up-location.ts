import type { Database, Id, Reach } from '@heed/kernel'

export interface NewLocation {
  key: string
  shopId: Id
  name: { zh: string; en: string }
  city: string
  province: string
}

/** A place that goods are sent from; the same key gives the same place, with its newest name. */
export async function setUpLocation(
  house: { db: Database },
  reach: Reach,
  location: NewLocation,
): Promise<{ locationId: Id }> {
  return await house.db.transact({ ...reach, shopId: location.shopId }, (tx) =>
    tx.one<{ locationId: Id }>(
      `insert into trade.location as l (shop_id, id, key, name, city, province, opened_at) values ($1, $2, $3, $4::jsonb, $5, $6, $7)
       on conflict (shop_id, key) do update set name = excluded.name, city = excluded.city, province = excluded.province
       returning l.id as "locationId"`,
      [
        location.shopId,
        tx.newId(),
        location.key,
        JSON.stringify(location.name),
        location.city,
        location.province,
        tx.now,
      ],
    ),
  )
}
