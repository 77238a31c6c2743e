import { read } from '@heed/client'
import { useQuery } from '@tanstack/react-query'

export type Permission = 'rules' | 'audit' | 'overview'

/** Who looks after the platform here: `undefined` while unknown, `null` for nobody. */
export function useMe() {
  const me = useQuery(read('GET /api/console/me'))
  return {
    query: me,
    person: me.data?.person,
    role: me.data?.role ?? null,
    demo: me.data?.demo ?? false,
    may: (permission: Permission) => me.data?.permissions.includes(permission) ?? false,
  }
}
