import type { Id, Tx } from '@heed/kernel'
import type { NewCarrier, NewRoute, NewWarehouse } from '../contract/requests.ts'

/** Adds or changes warehouses by key; the first of the batch becomes the one that ships when no other is named. */
export async function writeWarehouses(tx: Tx, shopId: Id, warehouses: readonly NewWarehouse[]): Promise<Id[]> {
  await tx.rows(`update fulfilment.warehouse w set is_default = false where w.shop_id = $1`, [shopId])
  const rows = await tx.rows<{ id: Id; key: string }>(
    `insert into fulfilment.warehouse (shop_id, id, key, name, city, province, location_id, tare_grams, is_default)
     select $1, v.id, v.key, v.name, v.city, v.province, v."locationId", coalesce(v."tareGrams", 0), v.nth = 0
     from jsonb_to_recordset($2::jsonb) v(id uuid, nth int, key text, name jsonb, city text, province text, "locationId" uuid, "tareGrams" int)
     order by v.nth
     on conflict (shop_id, key) do update set name = excluded.name, city = excluded.city, province = excluded.province,
       location_id = excluded.location_id, tare_grams = excluded.tare_grams, is_default = excluded.is_default
     returning id, key`,
    [shopId, JSON.stringify(warehouses.map((one, nth) => ({ id: tx.newId(), nth, ...one })))],
  )
  const ids = new Map(rows.map((row) => [row.key, row.id]))
  return warehouses.map((one) => ids.get(one.key)!)
}

export async function writeCarriers(tx: Tx, shopId: Id, carriers: readonly NewCarrier[]): Promise<void> {
  await tx.rows(
    `insert into fulfilment.carrier (shop_id, code, name, code_table)
     select $1, v.carrier, v.name, v."codeTable" from jsonb_to_recordset($2::jsonb) v(carrier text, name jsonb, "codeTable" text)
     order by v.carrier
     on conflict (shop_id, code) do update set name = excluded.name, code_table = excluded.code_table`,
    [shopId, JSON.stringify(carriers)],
  )
  await tx.rows(
    `insert into fulfilment.carrier_secret (shop_id, code, secret)
     select $1, v.carrier, v.secret from jsonb_to_recordset($2::jsonb) v(carrier text, secret text)
     where v.secret is not null order by v.carrier
     on conflict (shop_id, code) do update set secret = excluded.secret`,
    [shopId, JSON.stringify(carriers)],
  )
}

export async function writeRoutes(tx: Tx, shopId: Id, routes: readonly NewRoute[]): Promise<void> {
  const rows = routes.map((one) => ({
    ...one,
    toCity: one.toCity ?? '',
    totalHours: Object.entries(one.hours).reduce(
      (sum, [segment, hours]) => (segment === 'to-label' || segment === 'to-pick-up' ? sum : sum + hours),
      0,
    ),
  }))
  await tx.rows(
    `insert into fulfilment.route (shop_id, from_city, to_province, to_city, effective_from_at, hours, total_hours)
     select $1, v."fromCity", v."toProvince", v."toCity", v."effectiveFrom", v.hours, v."totalHours"
     from jsonb_to_recordset($2::jsonb) v("fromCity" text, "toProvince" text, "toCity" text, "effectiveFrom" bigint, hours jsonb, "totalHours" int)
     order by v."fromCity", v."toProvince", v."toCity", v."effectiveFrom"
     on conflict (shop_id, from_city, to_province, to_city, effective_from_at) do update set hours = excluded.hours, total_hours = excluded.total_hours`,
    [shopId, JSON.stringify(rows)],
  )
}

/** Hours on the road from the shop's default warehouse, the city's standard before the province's; null without one. */
export async function readRouteHours(
  tx: Tx,
  shopId: Id,
  destinations: readonly { city: string; province: string }[],
): Promise<(number | null)[]> {
  const rows = await tx.rows<{ nth: number; hours: number }>(
    `select v.nth::int as nth, r.total_hours as hours
     from unnest($2::text[], $3::text[]) with ordinality v(city, province, nth)
     cross join lateral (
       select r.total_hours from fulfilment.route r
       join fulfilment.warehouse w on w.shop_id = r.shop_id and w.is_default and w.city = r.from_city
       where r.shop_id = $1 and r.to_province = v.province and r.to_city in ('', v.city) and r.effective_from_at <= $4
       order by r.to_city desc, r.effective_from_at desc limit 1
     ) r order by v.nth`,
    [shopId, destinations.map((one) => one.city), destinations.map((one) => one.province), tx.now],
  )
  const hours: (number | null)[] = destinations.map(() => null)
  for (const row of rows) hours[row.nth - 1] = row.hours > 0 ? row.hours : null
  return hours
}

export const readSetUp = async (tx: Tx, shopId: Id) => ({
  warehouses: await tx.rows<{ warehouseId: Id; name: { zh: string; en: string }; city: string; province: string }>(
    `select w.id as "warehouseId", w.name, w.city, w.province from fulfilment.warehouse w where w.shop_id = $1
     order by w.is_default desc, w.id limit 100`,
    [shopId],
  ),
  carriers: await tx.rows<{ carrier: string; name: { zh: string; en: string }; codeTable: string }>(
    `select c.code as carrier, c.name, c.code_table as "codeTable" from fulfilment.carrier c where c.shop_id = $1
     order by c.code limit 100`,
    [shopId],
  ),
  routes: await tx.rows<{ route: string; parcels: number }>(
    `select p.route, count(*) as parcels from fulfilment.parcel p where p.shop_id = $1 and p.route is not null
     group by p.route order by count(*) desc, p.route limit 100`,
    [shopId],
  ),
})
