import type { Id, Instant, Tx } from '@heed/kernel'
import type { ScanCode } from '../rules/read-carrier-code.ts'

export interface ScanRow {
  parcelId: Id
  personId: Id
  carrier: string
  number: string
  rawCode: string
  code: ScanCode
  detail: string
  words: string
  place: string
  at: Instant
}

/** Appends scans; answers the keys of those not known before, as `parcel at rawCode place`. */
export async function insertScans(tx: Tx, shopId: Id, scans: readonly ScanRow[]): Promise<Set<string>> {
  const rows = await tx.rows<{ parcelId: Id; at: Instant; rawCode: string; place: string }>(
    `insert into fulfilment.scan (shop_id, parcel_id, at, raw_code, place, person_id, carrier, number, code, detail, words, arrived_at)
     select $1, v."parcelId", v.at, v."rawCode", v.place, v."personId", v.carrier, v.number, v.code, v.detail, v.words, $3
     from jsonb_to_recordset($2::jsonb) v("parcelId" uuid, at bigint, "rawCode" text, place text, "personId" uuid, carrier text,
       number text, code text, detail text, words text)
     on conflict do nothing
     returning parcel_id as "parcelId", at, raw_code as "rawCode", place`,
    [shopId, JSON.stringify(scans), tx.now],
  )
  return new Set(rows.map(scanKey))
}

export const scanKey = (one: { parcelId: Id; at: Instant; rawCode: string; place: string }): string =>
  `${one.parcelId} ${one.at} ${one.rawCode} ${one.place}`

/** Every scan of the parcels; a parcel's number of scans is limited where they are written. */
export const readScans = (
  tx: Tx,
  shopId: Id,
  parcelIds: readonly Id[],
): Promise<{ parcelId: Id; code: ScanCode; detail: string; at: Instant; place: string; words: string }[]> =>
  tx.rows(
    `select s.parcel_id as "parcelId", s.code, s.detail, s.at, s.place, s.words from fulfilment.scan s
     where s.shop_id = $1 and s.parcel_id = any($2::uuid[]) order by s.parcel_id, s.at, s.raw_code, s.place`,
    [shopId, parcelIds],
  )

export async function readCodeTables(tx: Tx, shopId: Id): Promise<Map<string, string>> {
  const rows = await tx.rows<{ code: string; table: string }>(
    `select c.code, c.code_table as table from fulfilment.carrier c where c.shop_id = $1 order by c.code`,
    [shopId],
  )
  return new Map(rows.map((row) => [row.code, row.table]))
}

export const readCarrierSecret = (tx: Tx, shopId: Id, carrier: string): Promise<{ secret: string } | null> =>
  tx.maybe<{ secret: string }>(
    `select c.secret from fulfilment.carrier_secret c where c.shop_id = $1 and c.code = $2`,
    [shopId, carrier],
  )
