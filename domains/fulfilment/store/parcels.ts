import type { Id, Instant, Tx } from '@heed/kernel'
import type { Segment } from '../contract/segments.ts'

/** A parcel not yet labelled, if an order has one: packing again weighs the same parcel again. */
export const readUnlabelled = (tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<{ parcelId: Id; orderId: Id }[]> =>
  tx.rows(
    `select distinct on (p.order_id) p.id as "parcelId", p.order_id as "orderId" from fulfilment.parcel p
     where p.shop_id = $1 and p.order_id = any($2::uuid[]) and p.labelled_at is null order by p.order_id, p.id`,
    [shopId, orderIds],
  )

export interface PackedParcel {
  parcelId: Id
  orderId: Id
  personId: Id
  warehouseId: Id | null
  state: 'packed' | 'stopped'
  expectedGrams: number | null
  measuredGrams: number | null
}

export async function writePacked(tx: Tx, shopId: Id, parcels: readonly PackedParcel[]): Promise<void> {
  await tx.rows(
    `insert into fulfilment.parcel (shop_id, id, order_id, person_id, warehouse_id, state, expected_grams, measured_grams, packed_at)
     select $1, v."parcelId", v."orderId", v."personId", v."warehouseId", v.state, v."expectedGrams", v."measuredGrams", $3
     from jsonb_to_recordset($2::jsonb) v("parcelId" uuid, "orderId" uuid, "personId" uuid, "warehouseId" uuid, state text,
       "expectedGrams" int, "measuredGrams" int) order by v."parcelId"
     on conflict (shop_id, id) do update set state = excluded.state, measured_grams = excluded.measured_grams,
       expected_grams = excluded.expected_grams, packed_at = excluded.packed_at`,
    [shopId, JSON.stringify(parcels), tx.now],
  )
}

/** Lets a parcel through that the scale stopped, because a person has looked. */
export const releaseStopped = (tx: Tx, shopId: Id, parcelId: Id): Promise<{ orderId: Id }[]> =>
  tx.rows(
    `update fulfilment.parcel p set state = 'packed' where p.shop_id = $1 and p.id = $2 and p.state = 'stopped'
     returning p.order_id as "orderId"`,
    [shopId, parcelId],
  )

export const readNumbers = (
  tx: Tx,
  shopId: Id,
  carriers: readonly string[],
  numbers: readonly string[],
): Promise<{ carrier: string; number: string; orderId: Id; parcelId: Id }[]> =>
  tx.rows(
    `select p.carrier, p.number, p.order_id as "orderId", p.id as "parcelId"
     from unnest($2::text[], $3::text[]) v(carrier, number)
     join fulfilment.parcel p on p.shop_id = $1 and p.carrier = v.carrier and p.number = v.number order by p.id`,
    [shopId, carriers, numbers],
  )

export interface LabelledParcel {
  parcelId: Id
  orderId: Id
  personId: Id
  warehouseId: Id
  carrier: string
  number: string
  route: string
  labelledAt: Instant
  toLabelMs: number | null
  alarmAt: Instant | null
  alarmSegment: string | null
}

export async function writeLabelled(tx: Tx, shopId: Id, parcels: readonly LabelledParcel[]): Promise<void> {
  await tx.rows(
    `insert into fulfilment.parcel (shop_id, id, order_id, person_id, warehouse_id, carrier, number, route, state, labelled_at,
       to_label_ms, alarm_at, alarm_segment)
     select $1, v."parcelId", v."orderId", v."personId", v."warehouseId", v.carrier, v.number, v.route, 'label-created',
       v."labelledAt", v."toLabelMs", v."alarmAt", v."alarmSegment"
     from jsonb_to_recordset($2::jsonb) v("parcelId" uuid, "orderId" uuid, "personId" uuid, "warehouseId" uuid, carrier text,
       number text, route text, "labelledAt" bigint, "toLabelMs" bigint, "alarmAt" bigint, "alarmSegment" text)
     order by v."parcelId"
     on conflict (shop_id, id) do update set carrier = excluded.carrier, number = excluded.number, route = excluded.route,
       warehouse_id = excluded.warehouse_id, state = excluded.state, labelled_at = excluded.labelled_at,
       to_label_ms = excluded.to_label_ms, alarm_at = excluded.alarm_at, alarm_segment = excluded.alarm_segment`,
    [shopId, JSON.stringify(parcels)],
  )
}

export interface ScannedParcel {
  parcelId: Id
  orderId: Id
  personId: Id
  carrier: string
  number: string
  paidAt: Instant | null
  category: string
  province: string
  labelledAt: Instant
  pickedUpAt: Instant | null
  signedAt: Instant | null
  scanCount: number
}

/**
 * Parcels by carrier and number, locked in one order: two batches about one parcel take turns. Found first and locked by
 * id then, because a plan that joins and locks at once reads the whole shop when the planner knows nothing yet.
 */
export async function lockParcels(
  tx: Tx,
  shopId: Id,
  carriers: readonly string[],
  numbers: readonly string[],
): Promise<ScannedParcel[]> {
  const found = await tx.rows<{ id: Id }>(
    `select distinct p.id from unnest($2::text[], $3::text[]) v(carrier, number)
     cross join lateral (
       select p.id from fulfilment.parcel p where p.shop_id = $1 and p.carrier = v.carrier and p.number = v.number limit 1
     ) p order by p.id`,
    [shopId, carriers, numbers],
  )
  if (found.length === 0) return []
  return await tx.rows<ScannedParcel>(
    `with locked as materialized (
       select p.* from fulfilment.parcel p where p.shop_id = $1 and p.id = any($2::uuid[]) order by p.id for update
     )
     select p.id as "parcelId", p.order_id as "orderId", p.person_id as "personId", p.carrier, p.number, t.paid_at as "paidAt",
       coalesce(t.category, 'general') as category, coalesce(t.province, '') as province, p.labelled_at as "labelledAt",
       p.picked_up_at as "pickedUpAt", p.signed_at as "signedAt", p.scan_count as "scanCount"
     from locked p
     left join lateral (
       select t.paid_at, t.category, t.province from fulfilment.task t where t.shop_id = $1 and t.order_id = p.order_id limit 1
     ) t on true
     order by p.id`,
    [shopId, found.map((one) => one.id)],
  )
}

export interface JudgedParcel {
  parcelId: Id
  state: string
  pickedUpAt: Instant | null
  hubAt: Instant | null
  destinationAt: Instant | null
  outAt: Instant | null
  signedAt: Instant | null
  lastScanAt: Instant | null
  lastPlace: string | null
  took: Record<Segment, number | null>
  alarmAt: Instant | null
  alarmSegment: string | null
  scanCount: number
}

export async function writeJudged(tx: Tx, shopId: Id, parcels: readonly JudgedParcel[]): Promise<void> {
  await tx.rows(
    `update fulfilment.parcel p set state = v.state, picked_up_at = v."pickedUpAt", hub_at = v."hubAt",
       destination_at = v."destinationAt", out_at = v."outAt", signed_at = v."signedAt", last_scan_at = v."lastScanAt",
       last_place = v."lastPlace", to_label_ms = (v.took->>'to-label')::bigint, to_pick_up_ms = (v.took->>'to-pick-up')::bigint,
       to_hub_ms = (v.took->>'to-hub')::bigint, to_destination_ms = (v.took->>'to-destination')::bigint,
       to_door_ms = (v.took->>'to-door')::bigint, to_signed_ms = (v.took->>'to-signed')::bigint,
       alarm_at = v."alarmAt", alarm_segment = v."alarmSegment", scan_count = v."scanCount"
     from jsonb_to_recordset($2::jsonb) v("parcelId" uuid, state text, "pickedUpAt" bigint, "hubAt" bigint, "destinationAt" bigint,
       "outAt" bigint, "signedAt" bigint, "lastScanAt" bigint, "lastPlace" text, took jsonb, "alarmAt" bigint, "alarmSegment" text,
       "scanCount" int)
     where p.shop_id = $1 and p.id = v."parcelId" and p.id = any($3::uuid[])`,
    [shopId, JSON.stringify(parcels), parcels.map((one) => one.parcelId)],
  )
}
