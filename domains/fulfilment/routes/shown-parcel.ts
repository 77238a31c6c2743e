import type { Instant } from '@heed/kernel'
import type { ParcelRead } from '../store/read-parcels.ts'

/** Honest silence: how long since anybody said where it is, while it is on its way. */
export const shownParcel = (parcel: ParcelRead, now: Instant) => {
  const heardAt = parcel.lastScanAt ?? parcel.labelledAt
  const onItsWay = heardAt !== null && parcel.signedAt === null
  return { ...parcel, silentMs: onItsWay ? Math.max(0, now - heardAt) : null }
}
