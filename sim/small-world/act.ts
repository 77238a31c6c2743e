import type { Caller, ErrorEnvelope } from '@heed/kernel'
import type { Heard } from '../world/ask.ts'
import { type Ask, count, remember, type SmallWorld } from './small-world.ts'

/** A caller whose connection broke asks again this often, with the same key, as faces and providers do. */
const triesMax = 3

/**
 * One action of one actor. A broken answer is asked for again with the same key; refusals are values, counted by route
 * and code.
 */
export async function act<T = Record<string, unknown>>(
  small: SmallWorld,
  key: string,
  asked: Ask,
  caller: Caller,
): Promise<Heard<T>> {
  count(small.counts.actions, key)
  if (caller.shopId) small.touched.shopIds.add(caller.shopId)
  for (let tries = 1; ; tries++) {
    const reply = await small.world.app.call(key, asked, caller)
    if (reply.status < 300) {
      if (asked.idempotencyKey) noteSent(small, { key, asked, caller }, reply)
      return { ok: true, answer: reply.body as T }
    }
    const { code } = (reply.body as ErrorEnvelope).error
    if (reply.status >= 500 && code === 'our-fault' && small.faults.struck && tries < triesMax) continue
    count(small.counts.refusals, `${key} ${reply.status} ${code}`)
    return { ok: false, status: reply.status, code }
  }
}

/** A repeat that says it is one must say what was said the first time, to the letter. */
function noteSent(
  small: SmallWorld,
  request: { key: string; asked: Ask; caller: Caller },
  reply: { body: unknown; replayed?: boolean },
): void {
  const answer = JSON.stringify(reply.body)
  const { idempotencyKey } = request.asked
  const first = small.sent.find((one) => one.key === request.key && one.asked.idempotencyKey === idempotencyKey)
  if (!first) remember(small.sent, { ...request, answer })
  else if (reply.replayed && sorted(first.answer) !== sorted(answer))
    small.faults.errors.push(`${request.key} answered a repeat differently: ${first.answer} and then ${answer}`)
}

/** A kept answer comes back from the database with its fields in another order. */
const sorted = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
