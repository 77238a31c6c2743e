import type { z } from 'zod'
import type { Id } from '../ids/ids.ts'
import type { Refused } from '../outcome/outcome.ts'
import type { Reach } from '../sql/database.ts'
import type { RouteContract } from './contract.ts'

/** Who is calling, as identity established it; `shopId` is set on the desk only. */
export interface Caller {
  audience: 'shop' | 'desk' | 'console' | 'open'
  personId?: Id
  shopId?: Id
  role?: string
  permissions: readonly string[]
  via: 'session' | 'key' | 'none'
  /** Session or key, for audit. */
  credentialId?: string
  /** For rate limits; never stored with what people say. */
  address?: string
  lang?: 'zh' | 'en'
}

/** The repeat protection of one write: the caller's key and the hash of what was asked. */
export interface Once {
  scope: string
  key: string
  hash: string
}

export interface Call<P, Q, B> {
  caller: Caller
  params: P
  query: Q
  body: B
  once?: Once
  /** The reach for this caller's own rows: the desk's shop, the shopper's person. */
  reach: Reach
  headers: Record<string, string>
  stream?: AsyncIterable<Uint8Array>
  /** Sets a response header; cookies go through `setCookie`. */
  setCookie(name: string, value: string, options: { path: string; maxAgeSeconds: number }): void
}

type Part<R, Name extends string> = R extends { readonly [K in Name]: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined

export type Handler<R extends RouteContract> = (
  call: Call<Part<R, 'params'>, Part<R, 'query'>, Part<R, 'body'>>,
) => Promise<z.infer<R['answer']> | Refused>

/** A bound route: key, contract and handler together. */
export interface BoundRoute {
  key: string
  contract: RouteContract
  handle: (call: Call<never, never, never>) => Promise<unknown>
}

/** Binds a domain's handlers to its contract; every key of the contract must be bound, and no other. */
export function bindRoutes<C extends Record<string, RouteContract>>(
  contracts: C,
  handlers: { [K in keyof C]: Handler<C[K]> },
): BoundRoute[] {
  return Object.keys(contracts).map((key) => ({
    key,
    contract: contracts[key]!,
    handle: handlers[key] as BoundRoute['handle'],
  }))
}
