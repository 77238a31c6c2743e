import { createHmac } from 'node:crypto'
import type { Id } from '@heed/kernel'
import { cityOf } from '../town/cities.ts'
import { hourMs } from '../town/logistics.ts'
import type { ScanKind } from '../town/scans.ts'
import type { ShopKey } from '../town/shops.ts'
import { ask } from '../world/ask.ts'
import { nobody } from '../world/callers.ts'
import type { Deed, Town } from './town.ts'
import { deskOf } from './town-book.ts'

type Packing = Extract<Deed, { kind: 'pack' }>
type Labelling = Extract<Deed, { kind: 'label' }>
type Scanning = Extract<Deed, { kind: 'scan' }>
interface Row {
  orderId: Id
  outcome: string
}

/** A trolley over the scale: all parcels of one shop that are packed now. */
export async function packParcels(town: Town, shop: ShopKey, deeds: readonly Packing[], nth: string): Promise<void> {
  const parcels = deeds.flatMap((deed) => {
    const placed = town.book.orders.get(deed.order)
    return placed ? [{ orderId: placed.orderId, measuredGrams: deed.grams }] : []
  })
  if (parcels.length === 0) return
  await ask(
    town.app,
    'POST /api/desk/parcels/pack',
    { body: { parcels }, idempotencyKey: `town:pack:${shop}:${nth}` },
    deskOf(town.book, shop, 'warehouse'),
    town.tally,
  )
}

const labelTriesMax = 40

/** Tracking numbers for one shop's packed parcels; what the scale holds back is tried again an hour later. */
export async function labelParcels(town: Town, shop: ShopKey, deeds: readonly Labelling[], at: number, nth: string) {
  const known = deeds.filter((deed) => town.book.orders.has(deed.order))
  if (known.length === 0) return
  const labels = known.map(({ order, voyage }) => ({
    orderId: town.book.orders.get(order)!.orderId,
    carrier: voyage.carrier,
    trackingNumber: voyage.trackingNumber,
  }))
  const done = await ask<{ rows: Row[] }>(
    town.app,
    'POST /api/desk/parcels/label',
    { body: { labels }, idempotencyKey: `town:label:${shop}:${nth}` },
    deskOf(town.book, shop, 'warehouse'),
    town.tally,
  )
  if (!done.ok) return
  for (const [place, row] of done.answer.rows.entries()) {
    const deed = known[place]!
    if (row.outcome === 'labelled' || row.outcome === 'known') {
      scheduleScans(town, deed, at)
      continue
    }
    const line = `label ${row.outcome}`
    town.tally.set(line, (town.tally.get(line) ?? 0) + 1)
    if ((row.outcome === 'no-such-order' || row.outcome === 'stopped-at-scale') && deed.tries < labelTriesMax)
      town.agenda.put(at + hourMs, { ...deed, tries: deed.tries + 1 })
  }
}

/** What the carrier will say, each thing when it happens, never before the label was there. */
function scheduleScans(town: Town, { voyage }: Labelling, at: number): void {
  const late = Math.max(0, at + hourMs / 12 - voyage.scans[0]!.at)
  const shifted =
    late > 0 ? { ...voyage, scans: voyage.scans.map((scan) => ({ ...scan, at: scan.at + late })) } : voyage
  shifted.scans.forEach((scan, nth) => {
    town.agenda.put(scan.at, { kind: 'scan', voyage: shifted, nth })
  })
}

const codeOf: Record<ScanKind, string> = {
  'picked-up': 'picked-up',
  'at-origin-hub': 'arrived-at-hub',
  'left-origin-hub': 'departed',
  'at-destination-hub': 'at-destination',
  'out-for-delivery': 'out-for-delivery',
  'at-pick-up-point': 'at-pick-up-point',
  signed: 'signed',
}

const scansAPushMax = 500

/** One carrier's push of one shop's scans, signed as Standard Webhooks are. */
export async function pushScans(town: Town, shop: ShopKey, carrier: string, deeds: readonly Scanning[]): Promise<void> {
  for (let from = 0; from < deeds.length; from += scansAPushMax) {
    const scans = deeds.slice(from, from + scansAPushMax).map(({ voyage, nth }) => {
      const scan = voyage.scans[nth]!
      return {
        trackingNumber: voyage.trackingNumber,
        code: codeOf[scan.kind],
        text: scan.text.zh,
        place: cityOf(scan.city).name.zh,
        at: town.openedAt + scan.at,
      }
    })
    town.counts.scans += scans.length
    await push(town, shop, carrier, scans)
  }
}

async function push(town: Town, shop: ShopKey, carrier: string, scans: object[]): Promise<void> {
  const body = Buffer.from(JSON.stringify({ scans }))
  await ask(
    town.app,
    'POST /api/open/carriers/:carrier/scans',
    {
      params: { carrier },
      query: { shop: town.book.shops.get(shop)! },
      headers: signedHeaders(town.secrets.carrierCallback, town.app.kernel.clock.wall(), body),
      stream: once(body),
    },
    nobody,
    town.tally,
  )
}

/** Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, the timestamp in seconds of wall time. */
function signedHeaders(secret: string, wall: number, body: Uint8Array): Record<string, string> {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)
  const timestamp = String(Math.floor(wall / 1_000))
  const id = `msg_${createHmac('sha256', key).update(body).update(timestamp).digest('hex').slice(0, 24)}`
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}

async function* once(body: Uint8Array): AsyncIterable<Uint8Array> {
  yield body
}
