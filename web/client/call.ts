import { ApiError, readError } from './api-error.ts'
import { clock } from './clock.ts'
import type { Routes } from './contract.ts'
import { newKey } from './new-key.ts'
import type { AnswerOf, InputArgs, KeyOf, LooseInput } from './route-shapes.ts'

export type RouteKey = KeyOf<Routes>
export type Answer<K extends RouteKey> = AnswerOf<Routes[K]>

export type CallOptions = {
  signal?: AbortSignal
  /** One per user action; kept for retries of the same action. Made here when a write brings none. */
  idempotencyKey?: string
}

/**
 * Calls one route of the contract: `call('GET /api/shop/orders/:orderId', { params: { orderId } })`.
 * Answers the parsed body; throws `ApiError` for every refusal and when no answer came.
 */
export function call<K extends RouteKey>(key: K, ...args: InputArgs<Routes[K]>): Promise<Answer<K>> {
  return send(key, (args[0] ?? {}) as LooseInput, {}) as Promise<Answer<K>>
}

/** The untyped way down, for `read`, `useWrite` and files (a `FormData` body goes as it is). */
export async function send(key: string, input: LooseInput, options: CallOptions): Promise<unknown> {
  const [method = 'GET', pattern = '/'] = key.split(' ')
  const response = await fetchOrRefuse(fillPath(pattern, input), {
    method,
    credentials: 'same-origin',
    headers: headersFor(method, input.body, options),
    body: encodeBody(input.body),
    signal: options.signal ?? null,
  })
  followClock(response.headers)
  const text = await response.text()
  if (!response.ok) throw readError(response.status, text, response.headers.get('retry-after'))
  return text === '' ? undefined : JSON.parse(text)
}

/** '/api/x/:id' with `{ id }` and a query becomes '/api/x/7?tab=late'; arrays repeat the name, undefined is left out. */
export function fillPath(pattern: string, input: LooseInput): string {
  const path = pattern.replace(/:([A-Za-z]\w*)/g, (_, name: string) => {
    const value = input.params?.[name]
    if (value === undefined) throw new Error(`the path ${pattern} needs :${name}`)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) query.append(name, String(one))
    }
  }
  const tail = query.toString()
  return tail ? `${path}?${tail}` : path
}

/** A demo town's clock may run days ahead: an answer that names both clocks sets the page's. */
function followClock(headers: Headers): void {
  const serverNow = Number(headers.get('x-heed-now'))
  const wallNow = Number(headers.get('x-heed-wall'))
  if (serverNow > 0 && wallNow > 0) clock.setServer({ serverNow, wallNow })
}

function headersFor(method: string, body: unknown, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json', ...languageHeader() }
  if (method === 'GET') return headers
  headers['x-heed'] = '1'
  headers['idempotency-key'] = options.idempotencyKey ?? newKey()
  if (body !== undefined && !isRaw(body)) headers['content-type'] = 'application/json'
  return headers
}

/** Refusals come worded by the server, so it must know the language on the page, not only the browser's. */
function languageHeader(): Record<string, string> {
  return typeof document === 'undefined' ? {} : { 'accept-language': document.documentElement.lang }
}

function encodeBody(body: unknown): BodyInit | null {
  if (body === undefined) return null
  return isRaw(body) ? body : JSON.stringify(body)
}

function isRaw(body: unknown): body is FormData | Blob {
  return body instanceof FormData || body instanceof Blob
}

async function fetchOrRefuse(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ApiError(0, { code: 'offline', message: 'No answer from the server' })
  }
}
