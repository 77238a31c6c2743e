import type { Caller, Id } from '@heed/kernel'

/** Callers as identity would establish them: what a person may not do at a route, a simulated one may not either. */
export const nobody: Caller = { audience: 'open', permissions: [], via: 'none' }

export const shopper = (personId: Id): Caller => ({ audience: 'shop', personId, permissions: [], via: 'session' })

export type DeskRole = 'owner' | 'host' | 'operator' | 'warehouse' | 'care'

const deskPermissions: Record<DeskRole, readonly string[]> = {
  owner: ['listen', 'catalog', 'show', 'orders', 'ship', 'care', 'score', 'settings'],
  operator: ['listen', 'catalog', 'show', 'orders', 'care', 'score'],
  host: ['listen', 'show', 'catalog'],
  warehouse: ['orders', 'ship'],
  care: ['orders', 'care', 'listen'],
}

export const desk = (shopId: Id, personId: Id, role: DeskRole): Caller => ({
  audience: 'desk',
  shopId,
  personId,
  role,
  permissions: deskPermissions[role],
  via: 'session',
})

export const operatorCaller = (personId: Id): Caller => ({
  audience: 'console',
  personId,
  role: 'admin',
  permissions: ['overview', 'rules', 'audit'],
  via: 'session',
})
