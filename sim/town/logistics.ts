import { type Carrier, carriers, lateRoute, remoteCities } from './carriers.ts'
import type { Chance, Words } from './chance.ts'
import { cityOf, type Region } from './cities.ts'
import { type ScanKind, scanWords } from './scans.ts'

export const segmentKeys = [
  'pay-to-pick-up',
  'pick-up-to-origin-hub',
  'origin-hub-to-destination-hub',
  'destination-hub-to-out',
  'out-to-signed',
] as const
export type SegmentKey = (typeof segmentKeys)[number]

/** One scan as the carrier sends it; `at` is milliseconds since the town opened. */
export type PlannedScan = { kind: ScanKind; at: number; city: string; text: Words }

export const hourMs = 3_600_000
export const dayMs = 24 * hourMs

const order: readonly Region[] = ['east', 'south', 'north', 'central', 'southwest', 'northwest', 'northeast']
// Hours by road between the hubs of two regions; the carriers' own standards are of this size.
const roadHours: readonly (readonly number[])[] = [
  [10, 22, 20, 15, 32, 30, 34],
  [22, 11, 34, 18, 26, 38, 46],
  [20, 34, 10, 16, 34, 24, 18],
  [15, 18, 16, 9, 24, 22, 30],
  [32, 26, 34, 24, 13, 24, 48],
  [30, 38, 24, 22, 24, 16, 38],
  [34, 46, 18, 30, 48, 38, 11],
]

/** The route's own standard in hours by segment; `pay-to-pick-up` is the warehouse's and 24 h everywhere. */
export function standardHours(carrier: Carrier, fromCity: string, toCity: string): Record<SegmentKey, number> {
  const from = cityOf(fromCity)
  const to = cityOf(toCity)
  const road = from.key === to.key ? 4 : roadHours[order.indexOf(from.region)]![order.indexOf(to.region)]!
  const air = from.key === to.key ? 4 : Math.max(7, Math.round(road * 0.32))
  const remote = remoteCities.includes(toCity) ? (carrier.mode === 'air' ? 12 : 30) : 0
  return {
    'pay-to-pick-up': 24,
    'pick-up-to-origin-hub': 4,
    'origin-hub-to-destination-hub': (carrier.mode === 'air' ? air : road) + remote,
    'destination-hub-to-out': 8,
    'out-to-signed': carrier.ends === 'door' ? 6 : 10,
  }
}

export type ParcelWalk = {
  carrier: Carrier['key']
  fromCity: string
  toCity: string
  /** Milliseconds since the town opened. */
  pickedUpAt: number
  /** Hours of silence at the destination's side hub, if the carrier falls silent. */
  silentHours?: number
}

/**
 * Every scan a parcel will ever have, in order, from pick-up to signed. Vans go out between 8 and 19 China time, so a parcel
 * that reaches its hub in the evening waits for the morning. The late route and the silent hub add their hours here.
 */
export function walkParcel(chance: Chance, walk: ParcelWalk): PlannedScan[] {
  const carrier = carrierOf(walk.carrier)
  const standard = standardHours(carrier, walk.fromCity, walk.toCity)
  const jitter = (hours: number) => hours * (0.7 + chance.float() * 0.42) * hourMs
  const scans: PlannedScan[] = []
  const scan = (kind: ScanKind, at: number, city: string) => {
    scans.push({ kind, at: Math.round(at), city, text: scanWords(chance, kind, cityOf(city), carrier) })
    return at
  }
  let at = scan('picked-up', walk.pickedUpAt, walk.fromCity)
  at = scan('at-origin-hub', at + jitter(standard['pick-up-to-origin-hub']), walk.fromCity)
  at = scan('left-origin-hub', at + jitter(1.5), walk.fromCity)
  at += jitter(standard['origin-hub-to-destination-hub'] - 1.5) + lateHours(chance, walk) * hourMs
  at = scan('at-destination-hub', at + (walk.silentHours ?? 0) * hourMs, walk.toCity)
  at = scan('out-for-delivery', nextVan(at + jitter(2)), walk.toCity)
  at += jitter(carrier.ends === 'door' ? 3.5 : 2.5)
  if (carrier.ends === 'station') at = scan('at-pick-up-point', at, walk.toCity) + jitter(6)
  scan('signed', at, walk.toCity)
  return scans
}

/** The carrier of a key; an unknown key throws. */
export function carrierOf(key: string): Carrier {
  const found = carriers.find((carrier) => carrier.key === key)
  if (!found) throw new Error(`the town has no carrier "${key}"`)
  return found
}

/** What a carrier charges for a parcel, in fen. */
export function freightMinor(carrier: Carrier, weightGrams: number): number {
  const furtherKilos = Math.max(0, Math.ceil(weightGrams / 1000) - 1)
  return carrier.firstKiloMinor + furtherKilos * carrier.nextKiloMinor
}

function lateHours(chance: Chance, walk: ParcelWalk): number {
  const day = Math.floor(walk.pickedUpAt / dayMs)
  const onRoute =
    walk.carrier === lateRoute.carrier && walk.fromCity === lateRoute.fromCity && walk.toCity === lateRoute.toCity
  if (!onRoute || day < lateRoute.fromDay || day > lateRoute.toDay) return 0
  return lateRoute.extraHoursMin + chance.float() * (lateRoute.extraHoursMax - lateRoute.extraHoursMin)
}

/** The next moment a van leaves: at once between 8 and 16 China time, else the coming 8 o'clock. */
function nextVan(at: number): number {
  const hour = (at % dayMs) / hourMs
  if (hour >= 8 && hour < 16) return at
  const midnight = at - (at % dayMs)
  return hour < 8 ? midnight + 8 * hourMs : midnight + dayMs + 8 * hourMs
}
