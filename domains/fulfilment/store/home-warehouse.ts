import type { Id, Tx } from '@heed/kernel'

const homeKey = 'home'

/** The warehouse a shop has before it sets up any. */
export async function addHomeWarehouse(
  tx: Tx,
  shopId: Id,
  home: { name: { zh: string; en: string }; city: string },
): Promise<void> {
  await tx.rows(
    `insert into fulfilment.warehouse (shop_id, id, key, name, city, province, is_default)
     select $1, $2, $3, $4::jsonb, $5, '', true
     where not exists (select 1 from fulfilment.warehouse w where w.shop_id = $1)
     on conflict (shop_id, key) do nothing`,
    [shopId, tx.newId(), homeKey, JSON.stringify(home.name), home.city],
  )
}

/** Takes the first warehouse away again when the shop's own are there and nothing was sent from it. */
export async function dropHomeWarehouse(tx: Tx, shopId: Id): Promise<void> {
  await tx.rows(
    `delete from fulfilment.warehouse w where w.shop_id = $1 and w.key = $2 and not w.is_default
       and not exists (select 1 from fulfilment.task t where t.shop_id = w.shop_id and t.warehouse_id = w.id)
       and not exists (select 1 from fulfilment.parcel p where p.shop_id = w.shop_id and p.warehouse_id = w.id)`,
    [shopId, homeKey],
  )
}
