import type { Id, Instant, Tx } from '@heed/kernel'
import { readScans } from './scans.ts'

export interface ParcelRow {
  parcelId: Id
  orderId: Id
  shopId: Id
  carrier: string
  trackingNumber: string
  route: string
  state: string
  labelledAt: Instant | null
  pickedUpAt: Instant | null
  signedAt: Instant | null
  lastScanAt: Instant | null
  lastPlace: string | null
  measuredGrams: number | null
  expectedGrams: number | null
}
type ScanSeen = { code: string; detail: string; at: Instant; place: string; text: string }
export type ParcelRead = ParcelRow & { scans: ScanSeen[] }

const columns = `p.id as "parcelId", p.order_id as "orderId", p.shop_id as "shopId", coalesce(p.carrier, '') as carrier,
  coalesce(p.number, '') as "trackingNumber", coalesce(p.route, '') as route, p.state, p.labelled_at as "labelledAt",
  p.picked_up_at as "pickedUpAt", p.signed_at as "signedAt", p.last_scan_at as "lastScanAt", p.last_place as "lastPlace",
  p.measured_grams as "measuredGrams", p.expected_grams as "expectedGrams"`

/** Parcels of orders with all their scans, newest scan first. */
export async function readParcels(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<ParcelRead[]> {
  const parcels = await tx.rows<ParcelRow>(
    `select ${columns} from fulfilment.parcel p where p.shop_id = $1 and p.order_id = any($2::uuid[]) order by p.order_id, p.id`,
    [shopId, orderIds],
  )
  return await withScans(tx, shopId, parcels)
}

/** A person's own parcels of one order, whichever shop it is with. */
export async function readOwnParcels(tx: Tx, personId: Id, orderId: Id): Promise<ParcelRead[]> {
  const parcels = await tx.rows<ParcelRow>(
    `select ${columns} from fulfilment.parcel p where p.person_id = $1 and p.order_id = $2 order by p.id`,
    [personId, orderId],
  )
  return parcels[0] ? await withScans(tx, parcels[0].shopId, parcels) : []
}

async function withScans(tx: Tx, shopId: Id, parcels: ParcelRow[]): Promise<ParcelRead[]> {
  if (parcels.length === 0) return []
  const scans = await readScans(
    tx,
    shopId,
    parcels.map((one) => one.parcelId),
  )
  const byParcel = Map.groupBy(scans, (one) => one.parcelId)
  return parcels.map((parcel) => ({
    ...parcel,
    scans: (byParcel.get(parcel.parcelId) ?? [])
      .map(({ code, detail, at, place, words }) => ({ code, detail, at, place, text: words }))
      .reverse(),
  }))
}
