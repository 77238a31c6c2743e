import type { Caller, Id, Kernel } from '@heed/kernel'
import type { Credentials } from '../credentials/open.ts'
import { permissionsOf, staffPermissionsOf } from '../rules/roles.ts'
import { hashOfKey } from '../rules/secrets.ts'
import { keyByHash } from '../store/keys.ts'
import { membershipsOf, staffRoleOf } from '../store/shops.ts'

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

export async function callerOfPerson(
  kernel: Kernel,
  session: { personId: Id; audience: Presented['audience']; shopId: Id | null; token: string },
): Promise<Caller> {
  const { personId, audience, token } = session
  const base = {
    audience,
    personId,
    via: 'session' as const,
    credentialId: token.slice(0, 8),
    permissions: [] as readonly string[],
  }
  if (audience === 'shop') return base
  return await kernel.db.transact({ role: 'worker', actor: `person:${personId}` }, async (tx) => {
    if (audience === 'console') {
      const role = await staffRoleOf(tx, personId)
      return role ? { ...base, role, permissions: staffPermissionsOf[role] } : base
    }
    const memberships = await membershipsOf(tx, personId)
    const membership =
      memberships.find((one) => one.shopId === session.shopId) ?? (session.shopId ? undefined : memberships[0])
    return membership
      ? { ...base, shopId: membership.shopId, role: membership.role, permissions: permissionsOf[membership.role] }
      : base
  })
}

async function callerOfKey(kernel: Kernel, bearer: string): Promise<Caller | null> {
  const key = await kernel.db.transact({ role: 'worker', actor: 'keys' }, (tx) => keyByHash(tx, hashOfKey(bearer)))
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
