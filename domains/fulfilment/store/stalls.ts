import type { Id, Instant, Tx } from '@heed/kernel'

export interface StalledParcel {
  shopId: Id
  parcelId: Id
  orderId: Id
  personId: Id
  carrier: string
  segment: string
  lastScanAt: Instant
  lastPlace: string
  dispatchDueAt: Instant | null
}

/** Takes parcels whose silence has become an alarm; the next scan sets the next alarm. */
export const takeStalled = (tx: Tx, limit: number): Promise<StalledParcel[]> =>
  tx.rows<StalledParcel>(
    `with due as (
       select p.shop_id, p.id from fulfilment.parcel p where p.alarm_at <= $1 order by p.alarm_at, p.id limit $2 for update skip locked
     ), taken as (
       update fulfilment.parcel p set alarm_at = null from due d where p.shop_id = d.shop_id and p.id = d.id returning p.*
     )
     select p.shop_id as "shopId", p.id as "parcelId", p.order_id as "orderId", p.person_id as "personId", p.carrier,
       coalesce(p.alarm_segment, '') as segment, coalesce(p.last_scan_at, p.labelled_at) as "lastScanAt",
       coalesce(p.last_place, '') as "lastPlace", t.dispatch_due_at as "dispatchDueAt"
     from taken p left join fulfilment.task t on t.shop_id = p.shop_id and t.order_id = p.order_id
     where t.state is distinct from 'cancelled' order by p.id`,
    [tx.now, limit],
  )
