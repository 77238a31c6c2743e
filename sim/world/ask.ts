import type { Caller, ErrorEnvelope } from '@heed/kernel'
import type { App } from '@heed/server/app'

type Ask = Parameters<App['call']>[1]

/** What a call came to: the answer, or the stable code of its refusal. */
export type Heard<T> = { ok: true; answer: T } | { ok: false; status: number; code: string }

/** How often what was answered: `POST /api/shop/orders 409 out-of-stock` → 12. */
export type Tally = Map<string, number>

/** One call through a route; a refusal is a value, counted when a tally is handed in. */
export async function ask<T = Record<string, unknown>>(
  app: Pick<App, 'call'>,
  key: string,
  asked: Ask,
  caller: Caller,
  tally?: Tally,
): Promise<Heard<T>> {
  const reply = await app.call(key, asked, caller)
  if (reply.status < 300) return { ok: true, answer: reply.body as T }
  const { code } = (reply.body as ErrorEnvelope).error
  const line = `${key} ${reply.status} ${code}`
  tally?.set(line, (tally.get(line) ?? 0) + 1)
  return { ok: false, status: reply.status, code }
}

/** A call that may not be refused: set-up of a world. Throws with the route and the code. */
export async function mustAsk<T = Record<string, unknown>>(
  app: Pick<App, 'call'>,
  key: string,
  asked: Ask,
  caller: Caller,
): Promise<T> {
  const reply = await app.call(key, asked, caller)
  if (reply.status < 300) return reply.body as T
  const { code, message, details } = (reply.body as ErrorEnvelope).error
  throw new Error(`${key} was refused: ${code}. ${message} ${JSON.stringify(details ?? {})}`)
}
