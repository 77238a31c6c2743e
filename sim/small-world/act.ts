import type { Caller, ErrorEnvelope } from '@heed/kernel'
import type { App } from '@heed/server/app'
import type { Heard } from '../world/ask.ts'
import { count, type SmallWorld } from './small-world.ts'

type Ask = Parameters<App['call']>[1]

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
    if (reply.status < 300) return { ok: true, answer: reply.body as T }
    const { code } = (reply.body as ErrorEnvelope).error
    if (reply.status >= 500 && code === 'our-fault' && small.faults.struck && tries < triesMax) continue
    count(small.counts.refusals, `${key} ${reply.status} ${code}`)
    return { ok: false, status: reply.status, code }
  }
}
