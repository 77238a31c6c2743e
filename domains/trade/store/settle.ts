import type { Id, Instant, Refused, Tx } from '@heed/kernel'
import type { z } from 'zod'
import type { orderPaid, PaymentEvent } from '../contract/index.ts'
import type { DraftLine } from '../rules/draft-order.ts'

/** One order on its way into `trade.place_orders`; the migration that makes the function describes every field. */
export interface PlacingRow {
  key: string
  hash: string
  orderId: Id
  personId: Id
  holdsMax: number
  refused?: Refused
  couponId: Id | null
  locations: Id[]
  payment: { id: Id; provider: string; askAgainAt: Instant } | null
  to: object
  termsId: string | null
  showId: Id | null
  payBy: Instant
  lines: (DraftLine & { lineId: Id })[]
}

export interface Left {
  variantId: Id
  productId: Id
  available: number
}

export type PlacedRow =
  | { ok: true; orderId: Id; totalMinor: number; currency: string; payBy: Instant; repeat?: boolean }
  | Refused<string>

export async function placeRows(
  tx: Tx,
  shopId: Id,
  rows: readonly PlacingRow[],
): Promise<{ answers: PlacedRow[]; left: Left[] }> {
  const { done } = await tx.one<{ done: { answers: PlacedRow[]; left: Left[] } }>(
    `select trade.place_orders($1, $2::jsonb, $3) as done`,
    [shopId, JSON.stringify(rows), tx.now],
  )
  return done
}

export interface Settled {
  /** Payments of the events that are ours. */
  known: Id[]
  /** Payloads of order-paid. */
  paid: z.infer<typeof orderPaid.schema>[]
  returned: { orderId: Id; personId: Id; key: string; amountMinor: number; currency: string }[]
}

export async function settleRows(
  tx: Tx,
  shopId: Id,
  events: readonly (PaymentEvent & { provider: string })[],
): Promise<Settled> {
  const { done } = await tx.one<{ done: Settled }>(`select trade.settle_payments($1, $2::jsonb, $3, $4) as done`, [
    shopId,
    JSON.stringify(events),
    tx.reach.actor,
    tx.now,
  ])
  return done
}

export interface Released {
  released: { orderId: Id; personId: Id }[]
  left: Left[]
}

export async function releaseRows(
  tx: Tx,
  shopId: Id,
  orderIds: readonly Id[],
  why: 'unpaid' | 'by-buyer' | 'by-shop',
): Promise<Released> {
  const { done } = await tx.one<{ done: Released }>(`select trade.release_orders($1, $2::uuid[], $3, $4, $5) as done`, [
    shopId,
    orderIds,
    why,
    tx.reach.actor,
    tx.now,
  ])
  return done
}
