import type { Caller, Id, Kernel } from '@heed/kernel'
import { permissionsOf, staffPermissionsOf } from '../rules/roles.ts'
import { membershipsOf, staffRoleOf } from '../store/shops.ts'

/** What a signed-in person may do at an audience, read now: a role taken away is gone at the next request. */
export async function callerOfPerson(
  kernel: Kernel,
  session: { personId: Id; audience: 'shop' | 'desk' | 'console'; shopId: Id | null; token: string },
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
