import type { Id, Instant, Tx } from '@heed/kernel'
import type { Segment } from '../contract/segments.ts'

/** A slice of a shop's parcels by when their orders were paid; null leaves a side open. */
export interface Slice {
  shopId: Id
  from: Instant
  until: Instant
  route: string | null
  warehouseId: Id | null
  carrier: string | null
}

const values = (slice: Slice) => [slice.shopId, slice.from, slice.until, slice.route, slice.warehouseId, slice.carrier]
const sliced = `fulfilment.task t join fulfilment.parcel p on p.shop_id = t.shop_id and p.order_id = t.order_id
  where t.shop_id = $1 and t.paid_at >= $2 and t.paid_at < $3 and p.labelled_at is not null
    and ($4::text is null or p.route = $4) and ($5::uuid is null or p.warehouse_id = $5) and ($6::text is null or p.carrier = $6)`
const stretches = `(values ('to-label', s.to_label_ms), ('to-pick-up', s.to_pick_up_ms), ('to-hub', s.to_hub_ms),
  ('to-destination', s.to_destination_ms), ('to-door', s.to_door_ms), ('to-signed', s.to_signed_ms)) v(segment, ms)`
/** Asia/Shanghai: +08:00 all year. */
const localDay = `((s.paid_at + 28800000) / 86400000)::int`

export interface SegmentRow {
  segment: Segment
  parcels: number
  p50Ms: number
  p90Ms: number
}

export const readSegments = (tx: Tx, slice: Slice): Promise<SegmentRow[]> =>
  tx.rows<SegmentRow>(
    `with s as (select p.* from ${sliced})
     select v.segment, count(*) as parcels, percentile_disc(0.5) within group (order by v.ms) as "p50Ms",
       percentile_disc(0.9) within group (order by v.ms) as "p90Ms"
     from s cross join lateral ${stretches} where v.ms is not null group by v.segment order by v.segment`,
    values(slice),
  )

export const readDays = (
  tx: Tx,
  slice: Slice,
): Promise<{ day: number; segment: Segment; parcels: number; p50Ms: number }[]> =>
  tx.rows(
    `with s as (select p.*, t.paid_at from ${sliced})
     select ${localDay} as day, v.segment, count(*) as parcels, percentile_disc(0.5) within group (order by v.ms) as "p50Ms"
     from s cross join lateral ${stretches} where v.ms is not null group by 1, 2 order by 1, 2`,
    values(slice),
  )

/** How long the shop had promised, by day of payment: the line across the bars. */
export const readPromisedDays = (tx: Tx, slice: Slice): Promise<{ day: number; promisedMs: number }[]> =>
  tx.rows(
    `with s as (select t.paid_at, t.dispatch_due_at - t.paid_at as ms from ${sliced} and t.dispatch_due_at is not null)
     select ${localDay} as day, percentile_disc(0.5) within group (order by s.ms) as "promisedMs" from s group by 1 order by 1`,
    values(slice),
  )

export interface Figures {
  parcels: number
  signed: number
  medianMs: number | null
  late: number
}

/** Late: handed over after the promised time, or not yet and it has passed. */
export const readFigures = (tx: Tx, slice: Slice): Promise<Figures> =>
  tx.one<Figures>(
    `with s as (select p.picked_up_at, p.signed_at, t.paid_at, t.dispatch_due_at from ${sliced})
     select count(*) as parcels, count(s.signed_at) as signed,
       percentile_disc(0.5) within group (order by s.signed_at - s.paid_at) filter (where s.signed_at is not null) as "medianMs",
       count(*) filter (where coalesce(s.picked_up_at, $7) > s.dispatch_due_at) as late
     from s`,
    [...values(slice), tx.now],
  )

export interface CellRow {
  orderId: Id
  parcelId: Id
  carrier: string
  trackingNumber: string
  route: string
  state: string
  paidAt: Instant
  dispatchDueAt: Instant | null
  pickedUpAt: Instant | null
  signedAt: Instant | null
  lastScanAt: Instant | null
  ms: number
}

/** The orders behind a cell: of one stretch, or of the whole way, slowest first, after (ms, parcelId). */
export const readCell = (
  tx: Tx,
  slice: Slice,
  ask: { segment: Segment | null; lateOnly: boolean; after: { at: number; id: Id } | null; rowsMax: number },
): Promise<CellRow[]> =>
  tx.rows<CellRow>(
    `with s as (select p.*, t.paid_at, t.dispatch_due_at from ${sliced}), cell as (
       select s.order_id as "orderId", s.id as "parcelId", s.carrier, s.number as "trackingNumber", s.route, s.state,
         s.paid_at as "paidAt", s.dispatch_due_at as "dispatchDueAt", s.picked_up_at as "pickedUpAt", s.signed_at as "signedAt",
         s.last_scan_at as "lastScanAt",
         case $7::text when 'to-label' then s.to_label_ms when 'to-pick-up' then s.to_pick_up_ms when 'to-hub' then s.to_hub_ms
           when 'to-destination' then s.to_destination_ms when 'to-door' then s.to_door_ms when 'to-signed' then s.to_signed_ms
           else coalesce(s.signed_at, $8) - s.paid_at end as ms
       from s where not $9::boolean or coalesce(s.picked_up_at, $8) > s.dispatch_due_at
     )
     select c.* from cell c where c.ms is not null and ($10::bigint is null or (c.ms, c."parcelId") < ($10, $11::uuid))
     order by c.ms desc, c."parcelId" desc limit $12`,
    [...values(slice), ask.segment, tx.now, ask.lateOnly, ask.after?.at ?? null, ask.after?.id ?? null, ask.rowsMax],
  )
