import type { z } from 'zod'

/**
 * A route as its contract: who may call it, what goes in, what comes out, which refusals it may give. The server binds
 * it, OpenAPI is printed from it, the browser's client is typed by it, and the access test derives its expectations.
 */
export type Access =
  | 'public'
  /** A signed-in shopper, on the /shop audience. */
  | 'shopper'
  /** A member of the shop the token is for, holding the permission, on the /desk audience. */
  | `desk:${string}`
  /** Platform staff holding the permission, on the /console audience. */
  | `console:${string}`

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type RouteKey = `${Method} /api/${'shop' | 'desk' | 'console' | 'open'}/${string}`

export interface RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  access: Access
  summary: string
  params?: Params
  query?: Query
  body?: Body
  answer: Answer
  /** Expected refusals with their HTTP status. */
  refusals?: Record<string, 404 | 409 | 403 | 410 | 422 | 429 | 503>
  /** Demands an `Idempotency-Key`: everything that touches money, stock, orders or compensation. */
  idempotent?: boolean
  /** Largest body in bytes; default 64 KiB. */
  bodyMaxBytes?: number
  /** The body arrives as a stream of bytes and is not parsed. */
  rawBody?: boolean
  /** Calls a minute for one caller; default 600 for reads, 120 for writes. */
  perMinuteMax?: number
}

export const route = <const C extends RouteContract>(contract: C): C => contract

/** The one error envelope. `code` is stable; `message` is for people; `next` is what to do about it. */
export interface ErrorEnvelope {
  error: {
    code: string
    message: string
    next?: string
    details?: Record<string, unknown>
    retryAfterSeconds?: number
  }
}
