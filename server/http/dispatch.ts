import { createHash } from 'node:crypto'
import {
  type Access,
  type BoundRoute,
  Broken,
  type Call,
  type Caller,
  type ErrorEnvelope,
  isRefused,
  nilShop,
  type Once,
  QueueFull,
  type Reach,
} from '@heed/kernel'
import type { z } from 'zod'
import { unstorableText } from './unstorable-text.ts'

/**
 * One request through one route, without a socket: who may, is it well-formed, the action, the answer or the refusal.
 * The web server and the simulation both come through here, so what a person may not do a simulated one may not either.
 */
export interface Ask {
  params?: unknown
  query?: unknown
  body?: unknown
  idempotencyKey?: string | undefined
  headers?: Record<string, string>
  stream?: AsyncIterable<Uint8Array>
  setCookie?: Call<never, never, never>['setCookie']
}

export interface Reply {
  status: number
  body: unknown
  replayed?: boolean
}

export const nobody: Caller = { audience: 'open', permissions: [], via: 'none' }

/** The expected standing of a caller at a route: 200 may pass, 401 unknown, 403 known but not here. */
export function standing(access: Access, caller: Caller): 200 | 401 | 403 {
  if (access === 'public') return 200
  if (caller.via === 'none' || !caller.personId) return 401
  if (access === 'shopper') return caller.audience === 'shop' ? 200 : 403
  const [audience, permission] = access.split(':') as ['desk' | 'console', string]
  if (caller.audience !== audience) return 403
  if (audience === 'desk' && !caller.shopId) return 403
  return caller.permissions.includes(permission) ? 200 : 403
}

export async function dispatch(
  route: BoundRoute,
  ask: Ask,
  caller: Caller,
  onBroken: (error: unknown) => void,
): Promise<Reply> {
  const { contract } = route
  const may = standing(contract.access, caller)
  if (may === 401) return failure(401, 'sign-in-needed', 'You are not signed in here.', 'Sign in and try again.')
  if (may === 403)
    return failure(
      403,
      'not-allowed',
      'Your sign-in does not reach this.',
      'Ask the shop’s owner for the role, or switch account.',
    )
  const problems: { path: string; message: string }[] = []
  const params = checked(contract.params, ask.params ?? {}, 'params', problems)
  const query = checked(contract.query, ask.query ?? {}, 'query', problems)
  const body = contract.rawBody ? undefined : checked(contract.body, ask.body ?? undefined, 'body', problems)
  if (problems.length > 0) {
    return failure(
      422,
      'malformed',
      `The request is not well-formed: ${problems[0]!.path} ${problems[0]!.message}.`,
      'Correct the named fields.',
      { problems: problems.slice(0, 20) },
    )
  }
  const once = onceOf(route, ask, caller, body)
  if (contract.idempotent && !once)
    return failure(
      422,
      'idempotency-key-needed',
      'This request needs an Idempotency-Key header.',
      'Send a fresh key of up to 128 characters with each new wish, the same key with each repeat.',
    )
  try {
    const result = await route.handle({
      caller,
      params,
      query,
      body,
      once,
      reach: reachOf(caller),
      headers: ask.headers ?? {},
      stream: ask.stream,
      setCookie: ask.setCookie ?? (() => {}),
    } as unknown as Call<never, never, never>)
    if (isRefused(result)) return refused(route, result.why, result.details)
    const { replayed, ...answer } = (result ?? {}) as { replayed?: boolean }
    return replayed
      ? { status: 200, body: answer, replayed: true }
      : { status: 200, body: Array.isArray(result) ? result : answer }
  } catch (error) {
    if (error instanceof QueueFull) return busy()
    onBroken(error)
    const ours = error instanceof Broken ? 'A rule we rely on did not hold.' : 'Something failed on our side.'
    return failure(
      500,
      'our-fault',
      ours,
      'Nothing was half-done. Try again; if it stays, tell the operator the time and this code.',
    )
  }
}

function checked(
  schema: z.ZodType | undefined,
  value: unknown,
  where: string,
  problems: { path: string; message: string }[],
): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) {
    const path = unstorableText(parsed.data, where)
    if (!path) return parsed.data
    problems.push({ path, message: 'holds characters that no text may hold' })
    return undefined
  }
  for (const issue of parsed.error.issues)
    problems.push({ path: [where, ...issue.path].join('.'), message: issue.message })
  return undefined
}

const keyMax = 128

function onceOf(route: BoundRoute, ask: Ask, caller: Caller, body: unknown): Once | undefined {
  const key = ask.idempotencyKey
  if (!key || key.length > keyMax) return undefined
  const hash = createHash('sha256')
    .update(route.key)
    .update(JSON.stringify([ask.params ?? null, body ?? null]))
    .digest('hex')
  return { scope: `${route.key} ${caller.shopId ?? ''} ${caller.personId ?? ''}`, key, hash }
}

/** Desk callers reach their shop's rows, shoppers their own, the console everything it may read. */
function reachOf(caller: Caller): Reach {
  const actor = caller.personId ? `person:${caller.personId}` : 'nobody'
  if (caller.audience === 'console') return { role: 'console', shopId: nilShop, personId: caller.personId, actor }
  return { role: 'web', shopId: caller.shopId, personId: caller.personId, actor }
}

function refused(route: BoundRoute, why: string, details?: Record<string, unknown>): Reply {
  if (why === 'key-reused')
    return failure(
      422,
      why,
      'This Idempotency-Key was used for another request.',
      'Use a fresh key for a new request.',
      details,
    )
  if (why === 'still-running')
    return failure(
      409,
      why,
      'The first request with this key is still running.',
      'Ask again in a moment with the same key.',
      details,
    )
  if (why === 'too-busy') return busy()
  const status = route.contract.refusals?.[why]
  if (!status) throw new Broken(`${route.key} refused with '${why}', which its contract does not list`)
  return failure(status, why, why.replaceAll('-', ' '), undefined, details)
}

function busy(): Reply {
  const reply = failure(
    503,
    'too-busy',
    'More people are asking than we can serve this second.',
    'Wait two seconds and try again; your place is not lost.',
  )
  ;(reply.body as ErrorEnvelope).error.retryAfterSeconds = 2
  return reply
}

export function failure(
  status: number,
  code: string,
  message: string,
  next?: string,
  details?: Record<string, unknown>,
): Reply {
  const error: ErrorEnvelope['error'] = { code, message }
  if (next) error.next = next
  if (details) error.details = details
  return { status, body: { error } }
}
