import { type Origin, type Row, rowKey, type TrackingFields } from '@heed/importers'
import { carrierCode } from './carrier-code.ts'
import type { ImportSession } from './session.ts'
import type { Stored } from './wish.ts'

/** Scans of parcels the shop has; a scan of any other parcel is refused, because a row about nothing helps nobody. */
export async function storeTracking(session: ImportSession, all: Row[]): Promise<Stored> {
  const { app, job, actor } = session
  const rows = all as (TrackingFields & Origin)[]
  const scans = rows.map((row) => ({
    rowKey: rowKey(row, job.fileHash),
    carrier: carrierCode(row.carrier),
    trackingNumber: row.trackingNumber,
    code: row.code,
    text: row.text ?? '',
    place: row.place ?? '',
    at: row.at,
  }))
  const { outcomes, added, known } = await app.domains.fulfilment.requests.importScans({
    shopId: job.shopId,
    scans,
    actor,
  })
  const refusals = rows.flatMap((row, nth) => {
    const why = outcomes[nth]!
    if (why === 'added' || why === 'known') return []
    const values = { carrier: row.carrier, number: row.trackingNumber }
    return [{ line: row.line, part: row.part, why, values }]
  })
  return { imported: added, known, refusals }
}
