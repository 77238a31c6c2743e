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
import { wordRefusal } from './refusal-words.ts'
import { unstorableText } from './unstorable-text.ts'

/** The Accept-Language of a request. */
type Lang = string | undefined

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
  const lang = ask.headers?.['accept-language']
  const may = standing(contract.access, caller)
  if (may === 401) return worded(401, 'sign-in-needed', lang)
  if (may === 403) return worded(403, 'not-allowed', lang)
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
  if (contract.idempotent && !once) return worded(422, 'idempotency-key-needed', lang)
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
    if (isRefused(result)) return refused(route, result.why, result.details, lang)
    const { replayed, ...answer } = (result ?? {}) as { replayed?: boolean }
    return replayed
      ? { status: 200, body: answer, replayed: true }
      : { status: 200, body: Array.isArray(result) ? result : answer }
  } catch (error) {
    if (error instanceof QueueFull) return busy(lang)
    onBroken(error)
    return worded(500, 'our-fault', lang)
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

function refused(route: BoundRoute, why: string, details: Record<string, unknown> | undefined, lang: Lang): Reply {
  if (why === 'too-busy') return busy(lang)
  const status = fixedStatus[why] ?? route.contract.refusals?.[why]
  if (!status) throw new Broken(`${route.key} refused with '${why}', which its contract does not list`)
  return worded(status, why, lang, details)
}

/** Refusals of the door itself, the same for every route that takes a key. */
const fixedStatus: Record<string, number> = { 'key-reused': 422, 'still-running': 409 }

function worded(status: number, why: string, lang: Lang, details?: Record<string, unknown>): Reply {
  const { message, next } = wordRefusal(why, lang)
  return failure(status, why, message, next, details)
}

function busy(lang: Lang): Reply {
  const reply = worded(503, 'too-busy', lang)
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
