import { type Caller, day, hour, type Id, type Kernel, type Tx } from '@heed/kernel'
import type { Credentials } from '../credentials/open.ts'
import { readPeople } from '../store/people.ts'
import type { Audience } from './sign-in.ts'

/** How long a sign-in lasts, in seconds of wall time: a phone is kept, a desk for a working week, a console for a day. */
const keptSeconds: Record<Audience, number> = {
  shop: (30 * day) / 1_000,
  desk: (7 * day) / 1_000,
  console: (12 * hour) / 1_000,
}

interface Door {
  setCookie(name: string, value: string, options: { path: string; maxAgeSeconds: number }): void
  caller: Caller
}

/** Opens a session for one audience, puts it into its cookie and greets by name. */
export async function openSession(
  kernel: Kernel,
  credentials: Credentials,
  door: Door,
  who: { audience: Audience; personId: Id; shopId: Id | null },
) {
  const { audience, personId, shopId } = who
  const seconds = keptSeconds[audience]
  const address = door.caller.address ?? ''
  const token = await credentials.openSession({ personId, audience, shopId, seconds, address })
  door.setCookie(`heed_${audience}`, token, { path: '/api', maxAgeSeconds: seconds })
  const [person] = await asPerson(kernel, personId, (tx) => readPeople(tx, [personId]))
  return { ok: true as const, personId, name: person?.name ?? '' }
}

/** The session this request came with, or null. */
export function heldSession(headers: Record<string, string>, audience: Audience): string | null {
  const held = new RegExp(`(?:^|;\\s*)heed_${audience}=([^;]+)`).exec(headers.cookie ?? '')?.[1]
  try {
    return held ? decodeURIComponent(held) : null
  } catch {
    return null
  }
}

export function asPerson<T>(kernel: Kernel, personId: Id, work: (tx: Tx) => Promise<T>): Promise<T> {
  return kernel.db.transact({ role: 'web', personId, actor: `person:${personId}` }, work)
}
