export type Role = 'owner' | 'host' | 'operator' | 'warehouse' | 'care'

export type Permission = 'listen' | 'catalog' | 'show' | 'orders' | 'ship' | 'care' | 'score' | 'settings'

/** What each role of a shop may do at the desk: least privilege, widened by giving another role. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  owner: ['listen', 'catalog', 'show', 'orders', 'ship', 'care', 'score', 'settings'],
  operator: ['listen', 'catalog', 'show', 'orders', 'care', 'score'],
  host: ['listen', 'catalog', 'show'],
  warehouse: ['orders', 'ship'],
  care: ['orders', 'care', 'listen'],
}

export type StaffRole = 'admin' | 'auditor'

/** The console: an auditor reads everything and decides nothing. */
export const staffPermissionsOf: Record<StaffRole, readonly string[]> = {
  admin: ['overview', 'rules', 'audit'],
  auditor: ['overview', 'audit'],
}
