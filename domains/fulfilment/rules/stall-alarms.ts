import { hour, type Instant } from '@heed/kernel'
import type { Milestones } from './judge-parcel.ts'

type Stretch = 'to-pick-up' | 'to-hub' | 'in-transit' | 'to-door' | 'to-signed'

/**
 * Hours of silence after which a parcel counts as stalled, by where it is. General values as the big platforms judge
 * trace time-outs (24 h to the first hub, 48 h within a region, 72 h across); goods that die on the way are asked for sooner.
 */
const stallHours: Record<string, Record<Stretch, number>> = {
  general: { 'to-pick-up': 24, 'to-hub': 24, 'in-transit': 48, 'to-door': 24, 'to-signed': 24 },
  remote: { 'to-pick-up': 24, 'to-hub': 24, 'in-transit': 72, 'to-door': 48, 'to-signed': 48 },
  'cut-flowers': { 'to-pick-up': 6, 'to-hub': 9, 'in-transit': 9, 'to-door': 6, 'to-signed': 6 },
  berries: { 'to-pick-up': 6, 'to-hub': 12, 'in-transit': 12, 'to-door': 6, 'to-signed': 6 },
  'live-seafood': { 'to-pick-up': 4, 'to-hub': 6, 'in-transit': 6, 'to-door': 4, 'to-signed': 4 },
}

/** Provinces far enough that silence means less; Yunnan's flowers have their own row. */
const remoteProvinces = ['新疆', '西藏', '内蒙古', '青海', '宁夏', '甘肃', '海南']

/** When silence will be an alarm, and of which stretch; null when the parcel has arrived or is on its way back. */
export function alarmAt(
  parcel: Milestones & { labelledAt: Instant | null },
  category: string,
  province: string,
): { at: Instant; segment: Stretch } | null {
  if (parcel.signedAt !== null || parcel.state === 'returning') return null
  const heardAt = parcel.lastScanAt === null ? parcel.labelledAt : Math.max(parcel.lastScanAt, parcel.labelledAt ?? 0)
  if (heardAt === null) return null
  const segment = stretchOf(parcel)
  return { at: heardAt + hoursOf(category, province)[segment] * hour, segment }
}

function stretchOf(parcel: Milestones): Stretch {
  if (parcel.outAt !== null) return 'to-signed'
  if (parcel.destinationAt !== null) return 'to-door'
  if (parcel.hubAt !== null) return 'in-transit'
  return parcel.pickedUpAt !== null ? 'to-hub' : 'to-pick-up'
}

function hoursOf(category: string, province: string): Record<Stretch, number> {
  if (Object.hasOwn(stallHours, category)) return stallHours[category]!
  return remoteProvinces.includes(province) ? stallHours.remote! : stallHours.general!
}
