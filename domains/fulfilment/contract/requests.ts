import type { Id, Instant } from '@heed/kernel'
import type { CodeTable, Segment } from './segments.ts'

export interface ImportedScan {
  rowKey: string
  carrier: string
  trackingNumber: string
  code: string
  text: string
  place: string
  at: Instant
}

export interface NewWarehouse {
  /** The shop's own name for it in files and set-up; the same key again changes the row. */
  key: string
  name: { zh: string; en: string }
  city: string
  province: string
  /** The stock location it ships from, when it has one. */
  locationId?: Id | undefined
  /** Weight of box and filling in grams, added to what the goods should weigh. */
  tareGrams?: number | undefined
}

export interface NewCarrier {
  /** Short code used on labels and in scans: `sf`, `zto`. */
  carrier: string
  name: { zh: string; en: string }
  codeTable: CodeTable
  /** Signs the carrier's callbacks (HMAC-SHA256, Standard Webhooks); none refuses callbacks. */
  secret?: string | undefined
}

/** How long a parcel should take by segment, from a city to a province or one of its cities, from a date on. */
export interface NewRoute {
  fromCity: string
  toProvince: string
  /** Null for the whole province. */
  toCity: string | null
  hours: Partial<Record<Segment, number>>
  effectiveFrom: Instant
}

export interface FulfilmentRequests {
  setUpWarehouses(batch: { shopId: Id; warehouses: NewWarehouse[]; actor: string }): Promise<{ warehouseIds: Id[] }>
  setUpCarriers(batch: { shopId: Id; carriers: NewCarrier[]; actor: string }): Promise<void>
  setUpRoutes(batch: { shopId: Id; routes: NewRoute[]; actor: string }): Promise<void>
  /** When the parcel of an order must have been picked up; the warehouse works in this order. */
  setDeadlines(batch: { shopId: Id; deadlines: { orderId: Id; dispatchDueAt: Instant }[] }): Promise<void>
  importScans(batch: { shopId: Id; scans: ImportedScan[]; actor: string }): Promise<{
    added: number
    known: number
    unknownParcels: number
    fromTheFuture?: number
    /** What became of each scan, in the order given. */
    outcomes: ('added' | 'known' | 'unknown-parcel' | 'from-the-future' | 'too-many')[]
  }>
}
