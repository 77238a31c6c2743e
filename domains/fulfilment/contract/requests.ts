import type { Id, Instant } from '@heed/kernel'

export interface ImportedScan {
  rowKey: string
  carrier: string
  trackingNumber: string
  code: string
  text: string
  place: string
  at: Instant
}

export interface FulfilmentRequests {
  /** When the parcel of an order must have been picked up; the warehouse works in this order. */
  setDeadlines(batch: { shopId: Id; deadlines: { orderId: Id; dispatchDueAt: Instant }[] }): Promise<void>
  importScans(batch: {
    shopId: Id
    scans: ImportedScan[]
    actor: string
  }): Promise<{ added: number; known: number; unknownParcels: number }>
}
