import type { AuditFinding, AuditLine, Id, Instant, Tx } from '@heed/kernel'

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
  /** What does not hold, over all shops of the reach or over one; empty when all is well. */
  auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]>
  /** The same, each invariant with how many rows it was held against. */
  audit(tx: Tx, shopId?: Id): Promise<AuditLine[]>
}
