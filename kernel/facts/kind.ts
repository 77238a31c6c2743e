import type { z } from 'zod'
import type { Instant } from '../clock/clock.ts'
import type { Id } from '../ids/ids.ts'

/** What happened, in the past tense, owned by the domain that says it: `trade/order-paid`. */
export interface FactKind<P> {
  name: string
  schema: z.ZodType<P>
}

export function fact<S extends z.ZodType>(name: `${string}/${string}`, schema: S): FactKind<z.infer<S>> {
  return { name, schema: schema as unknown as z.ZodType<z.infer<S>> }
}

/** A fact as read back from the log. `key` orders and parks together; `actor` is the audit trail. */
export interface Fact<P = unknown> {
  bucket: number
  position: number
  name: string
  shopId: Id
  actor: string
  key: string
  at: Instant
  payload: P
}

export const bucketCount = 64

/** The bucket of a shop: from the random tail of its UUIDv7, the head being time. */
export const bucketOf = (shopId: Id): number => Number.parseInt(shopId.slice(-2), 16) % bucketCount
