import type { Caller, Kernel } from '@heed/kernel'
import { hashKey } from '../credentials/hash-key.ts'
import type { Credentials } from '../credentials/open.ts'
import { keyByHash } from '../store/keys.ts'
import { callerOfPerson } from './caller-of-person.ts'

export interface Presented {
  audience: 'shop' | 'desk' | 'console'
  cookie?: string
  bearer?: string
}

/**
 * Turns what was presented into a caller, or null. A session speaks for the audience it was opened for and no other; a
 * key speaks at the desk, for its shop, with its own permissions. Roles are read now, not when the session began, so
 * taking a role away takes effect at once.
 */
export async function authenticate(
  kernel: Kernel,
  credentials: Credentials | null,
  presented: Presented,
): Promise<Caller | null> {
  if (presented.bearer) return await callerOfKey(kernel, presented.bearer)
  if (!presented.cookie || !credentials) return null
  const session = await credentials.findSession(presented.cookie)
  if (!session) return null
  return await callerOfPerson(kernel, {
    personId: session.personId,
    audience: session.audience as Presented['audience'],
    shopId: session.shopId,
    token: session.token,
  })
}

async function callerOfKey(kernel: Kernel, bearer: string): Promise<Caller | null> {
  const key = await kernel.db.transact({ role: 'worker', actor: 'keys' }, (tx) => keyByHash(tx, hashKey(bearer)))
  return (
    key && {
      audience: 'desk',
      personId: key.createdBy,
      shopId: key.shopId,
      role: 'key',
      permissions: key.permissions,
      via: 'key',
      credentialId: key.keyId,
    }
  )
}
