import type { Id, Instant, Tx } from '@heed/kernel'

export interface ParcelAnswer {
  parcelId: Id
  orderId: Id
  carrier: string
  trackingNumber: string
  state: string
  labelledAt: Instant | null
  pickedUpAt: Instant | null
  signedAt: Instant | null
  lastScanAt: Instant | null
  scans: { code: string; at: Instant; place: string; text: string }[]
}

export interface FulfilmentAnswers {
  parcels(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<Map<Id, ParcelAnswer[]>>
  /** Hours from pick-up to signature by the shop's own route standard, in the order asked; null where it has none. */
  routeHours(
    tx: Tx,
    shopId: Id,
    destinations: readonly { city: string; province: string }[],
  ): Promise<(number | null)[]>
}
