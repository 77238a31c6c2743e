import { act } from './act.ts'
import type { SmallWorld } from './small-world.ts'

type Body = Record<string, unknown>

/**
 * A client that was answered asks once more with the same key: it gets the same answer, or, having changed its mind
 * about what it wants, a refusal.
 */
export async function repeatRequest(small: SmallWorld): Promise<void> {
  const { chance, sent } = small
  if (sent.length === 0) return
  const one = sent[sent.length - 1 - chance.int(Math.min(sent.length, 25))]!
  if (chance.int(2) === 0) return void (await act(small, one.key, one.asked, one.caller))
  const body = one.asked.body as Body | undefined
  await act(small, one.key, { ...one.asked, ...(body && { body: altered(body) }) }, one.caller)
}

/** Another wish, as well-formed as the first. */
function altered(body: Body): Body {
  for (const name of ['note', 'words', 'why', 'text', 'line'])
    if (typeof body[name] === 'string') return { ...body, [name]: `${body[name]}。` }
  for (const name of ['toVersion', 'version', 'amountMinor'])
    if (typeof body[name] === 'number') return { ...body, [name]: body[name] + 1 }
  for (const name of ['lines', 'parcels', 'labels'])
    if (Array.isArray(body[name])) return { ...body, [name]: [...body[name], body[name][0]] }
  return body.resolution === 'nothing-to-do'
    ? { ...body, resolution: 'repacked' }
    : { ...body, resolution: 'nothing-to-do' }
}
