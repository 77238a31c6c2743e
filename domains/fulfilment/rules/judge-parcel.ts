import type { Instant } from '@heed/kernel'
import { type Segment, segments } from '../contract/segments.ts'
import type { ScanCode } from './read-carrier-code.ts'

export interface ScanSeen {
  code: ScanCode
  at: Instant
  place: string
}

export interface Milestones {
  state: string
  pickedUpAt: Instant | null
  hubAt: Instant | null
  destinationAt: Instant | null
  outAt: Instant | null
  signedAt: Instant | null
  lastScanAt: Instant | null
  lastPlace: string | null
}

/** Later states win between scans of one instant. */
const rank: Record<ScanCode, number> = {
  'label-created': 0,
  exception: 1,
  'picked-up': 2,
  'in-transit': 3,
  'at-destination': 4,
  'out-for-delivery': 5,
  returning: 6,
  signed: 7,
}

/** Scans that only a carrier holding the parcel can make; the first of them is the pick-up, named so or not. */
const possession = new Set<ScanCode>(['picked-up', 'in-transit', 'at-destination', 'out-for-delivery', 'signed'])

/**
 * Where a parcel is and was, from all its scans. Event times decide: the order in which scans arrived, and how often,
 * makes no difference.
 */
export function judgeParcel(scans: readonly ScanSeen[]): Milestones {
  const first = (belongs: (code: ScanCode) => boolean): Instant | null => {
    let at: Instant | null = null
    for (const scan of scans) if (belongs(scan.code) && (at === null || scan.at < at)) at = scan.at
    return at
  }
  const last = scans.reduce<ScanSeen | null>((best, scan) => (best === null || isLater(scan, best) ? scan : best), null)
  return {
    state: last?.code ?? 'label-created',
    pickedUpAt: first((code) => possession.has(code)),
    hubAt: first((code) => code === 'in-transit'),
    destinationAt: first((code) => code === 'at-destination'),
    outAt: first((code) => code === 'out-for-delivery'),
    signedAt: first((code) => code === 'signed'),
    lastScanAt: last?.at ?? null,
    lastPlace: last?.place ?? null,
  }
}

function isLater(scan: ScanSeen, best: ScanSeen): boolean {
  if (scan.at !== best.at) return scan.at > best.at
  if (scan.code !== best.code) return rank[scan.code] > rank[best.code]
  return scan.place > best.place
}

/**
 * How long each stretch took, in milliseconds. A milestone nobody scanned leaves its stretch null and its time in the
 * next one; clocks that disagree never make a stretch negative.
 */
export function segmentsOf(
  times: Pick<Milestones, 'pickedUpAt' | 'hubAt' | 'destinationAt' | 'outAt' | 'signedAt'> & {
    paidAt: Instant | null
    labelledAt: Instant | null
  },
): Record<Segment, number | null> {
  const ends = [times.labelledAt, times.pickedUpAt, times.hubAt, times.destinationAt, times.outAt, times.signedAt]
  let before = times.paidAt
  const took = {} as Record<Segment, number | null>
  segments.forEach((segment, index) => {
    const end = ends[index] ?? null
    took[segment] = end === null || before === null ? null : Math.max(0, end - before)
    if (end !== null) before = before === null ? end : Math.max(before, end)
  })
  return took
}
