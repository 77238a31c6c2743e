import { type Id, type Instant, limit, minute, type Tx } from '@heed/kernel'
import { parcelPickedUp, parcelSigned, parcelsScanned } from '../contract/facts.ts'
import { judgeParcel, type Milestones, segmentsOf } from '../rules/judge-parcel.ts'
import { readCarrierCode } from '../rules/read-carrier-code.ts'
import type { ScanOutcome } from '../rules/scan-outcomes.ts'
import { alarmAt } from '../rules/stall-alarms.ts'
import { closeCases } from '../store/cases.ts'
import { type JudgedParcel, lockParcels, type ScannedParcel, writeJudged } from '../store/parcels.ts'
import { insertScans, readCodeTables, readScans, type ScanRow, scanKey } from '../store/scans.ts'
import { moveTasks } from '../store/tasks.ts'

export const scansABatch = limit('fulfilment.scans-a-batch', 1_000, 'one transaction; carriers push a few hundred')
const scansAParcel = limit('fulfilment.scans-a-parcel', 300, 'a long way has forty; more is a loop somewhere')
const scansAFact = 200
/** A carrier's clock may run this far ahead of ours. */
const aheadMaxMs = 15 * minute

export interface NewScan {
  carrier: string
  trackingNumber: string
  code: string
  text: string
  place: string
  at: Instant
}

/**
 * Records what carriers say, in any order and as often as they say it; answers each row in the order given. Parcels are
 * judged anew from all their scans by event time. A pick-up earlier than the one known is said again with its time.
 */
export async function recordScans(tx: Tx, shopId: Id, scans: readonly NewScan[]): Promise<ScanOutcome[]> {
  const tables = await readCodeTables(tx, shopId)
  const parcels = await lockParcels(
    tx,
    shopId,
    scans.map((one) => one.carrier),
    scans.map((one) => one.trackingNumber),
  )
  const byNumber = new Map(parcels.map((one) => [`${one.carrier} ${one.number}`, one]))
  const rows: (ScanRow | ScanOutcome)[] = scans.map((scan) => {
    const parcel = byNumber.get(`${scan.carrier} ${scan.trackingNumber}`)
    if (!parcel) return 'unknown-parcel'
    if (scan.at > tx.now + aheadMaxMs) return 'from-the-future'
    if (parcel.scanCount >= scansAParcel.max) return 'too-many'
    return scanRow(scan, parcel, tables.get(scan.carrier) ?? scan.carrier)
  })
  const fresh = rows.filter((one) => typeof one !== 'string')
  const added = fresh.length > 0 ? await insertScans(tx, shopId, fresh) : new Set<string>()
  if (added.size > 0) await judge(tx, shopId, parcels, fresh, added)
  const answered = new Set<string>()
  return rows.map((one) => {
    if (typeof one === 'string') return one
    const key = scanKey(one)
    if (!added.has(key) || answered.has(key)) return 'known'
    answered.add(key)
    return 'added'
  })
}

function scanRow(scan: NewScan, parcel: ScannedParcel, table: string): ScanRow {
  const { code, detail } = readCarrierCode(table, scan.code)
  return {
    parcelId: parcel.parcelId,
    personId: parcel.personId,
    carrier: scan.carrier,
    number: scan.trackingNumber,
    rawCode: scan.code.slice(0, 60),
    code,
    detail,
    words: scan.text.slice(0, 500),
    place: scan.place.slice(0, 120),
    at: scan.at,
  }
}

async function judge(
  tx: Tx,
  shopId: Id,
  parcels: readonly ScannedParcel[],
  fresh: readonly ScanRow[],
  added: ReadonlySet<string>,
): Promise<void> {
  const touched = new Set(fresh.filter((one) => added.has(scanKey(one))).map((one) => one.parcelId))
  const affected = parcels.filter((one) => touched.has(one.parcelId))
  const scansOf = Map.groupBy(await readScans(tx, shopId, [...touched]), (one) => one.parcelId)
  const judged = affected.map((parcel) => {
    const scans = scansOf.get(parcel.parcelId) ?? []
    return { parcel, now: judgeParcel(scans), scanCount: scans.length }
  })
  await writeJudged(
    tx,
    shopId,
    judged.map(({ parcel, now, scanCount }) => judgedRow(parcel, now, scanCount)),
  )
  const handedOver = judged.filter(({ parcel, now }) => parcel.pickedUpAt === null && now.pickedUpAt !== null)
  const signed = judged.filter(({ parcel, now }) => parcel.signedAt === null && now.signedAt !== null)
  const orderIds = (of: typeof judged) => of.map(({ parcel }) => parcel.orderId)
  await moveTasks(tx, shopId, [
    ...orderIds(handedOver.filter((one) => !signed.includes(one))).map((orderId) => ({
      orderId,
      state: 'handed-over' as const,
    })),
    ...orderIds(signed).map((orderId) => ({ orderId, state: 'signed' as const })),
  ])
  await closeCases(tx, shopId, orderIds(handedOver), ['early-warning', 'late'], 'handed-over')
  for (const { parcel, now } of judged) sayMilestones(tx, shopId, parcel, now)
  sayScanned(tx, shopId, affected, fresh, added)
}

function judgedRow(parcel: ScannedParcel, now: Milestones, scanCount: number): JudgedParcel {
  const alarm = alarmAt({ ...now, labelledAt: parcel.labelledAt }, parcel.category, parcel.province)
  return {
    parcelId: parcel.parcelId,
    ...now,
    took: segmentsOf({ ...now, paidAt: parcel.paidAt, labelledAt: parcel.labelledAt }),
    alarmAt: alarm?.at ?? null,
    alarmSegment: alarm?.segment ?? null,
    scanCount,
  }
}

/** Said once, and again only when news with an earlier time comes later: promises are judged by it. */
function sayMilestones(tx: Tx, shopId: Id, parcel: ScannedParcel, now: Milestones): void {
  const { parcelId, orderId, personId } = parcel
  const saying = { shopId, key: orderId }
  const isNews = (known: Instant | null, at: Instant | null): at is Instant =>
    at !== null && (known === null || at < known)
  if (isNews(parcel.pickedUpAt, now.pickedUpAt))
    tx.say(parcelPickedUp, { parcelId, orderId, personId, pickedUpAt: now.pickedUpAt }, saying)
  if (isNews(parcel.signedAt, now.signedAt))
    tx.say(parcelSigned, { parcelId, orderId, personId, signedAt: now.signedAt }, saying)
}

function sayScanned(
  tx: Tx,
  shopId: Id,
  affected: readonly ScannedParcel[],
  fresh: readonly ScanRow[],
  added: ReadonlySet<string>,
): void {
  const orderOf = new Map(affected.map((one) => [one.parcelId, one.orderId]))
  const said = new Set<string>()
  const news = fresh.filter((one) => {
    const key = scanKey(one)
    if (!added.has(key) || said.has(key)) return false
    said.add(key)
    return true
  })
  for (let from = 0; from < news.length; from += scansAFact) {
    const scans = news.slice(from, from + scansAFact).map(({ parcelId, personId, code, at, place }) => ({
      parcelId,
      orderId: orderOf.get(parcelId)!,
      personId,
      code,
      at,
      place,
    }))
    tx.say(parcelsScanned, { scans }, { shopId, key: news[from]!.carrier })
  }
}
