import type { BoundRoute, Caller } from '@heed/kernel'
import type { Ask, Token } from './asker.ts'
import { sample } from './sample.ts'
import type { AccessWorld } from './world.ts'

export const audienceOf = (route: BoundRoute) => route.key.split('/')[2] as 'shop' | 'desk' | 'console' | 'open'
export const isWrite = (route: BoundRoute) => !route.key.startsWith('GET ')

/** A well-formed request of a route on the first shop's things; write keys are the caller's. */
export function wellFormed(world: Pick<AccessWorld, 'known' | 'kernel'>, { contract }: BoundRoute): Ask {
  const pick = (prefix: string) => world.known.get(prefix) ?? world.kernel.newId()
  const part = (schema: BoundRoute['contract']['params']) => schema && sample(schema, pick)
  return {
    params: part(contract.params) as Record<string, string> | undefined,
    query: asTexts(part(contract.query)),
    ...(contract.rawBody
      ? { body: 'bytes', headers: { 'content-type': 'application/octet-stream' } }
      : { body: part(contract.body), headers: {} }),
  }
}

function asTexts(query: unknown): Record<string, string> | undefined {
  if (!query) return undefined
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(given.map(([key, value]) => [key, String(value)]))
}

/** Who identity takes a token for at a route. */
export async function callerOf(world: AccessWorld, route: BoundRoute, token: Token): Promise<Caller> {
  const audience = audienceOf(route)
  const nobody: Caller = { audience, permissions: [], via: 'none' }
  if (!token || audience === 'open') return nobody
  const shown = 'bearer' in token ? { bearer: token.bearer } : { cookie: token.cookie }
  return (await world.app.domains.identity.authenticate({ audience, ...shown })) ?? nobody
}

/** A token that may pass at a route: the first of its kind. */
export function tokenFor(world: AccessWorld, { contract: { access } }: BoundRoute): Token {
  if (access === 'public') return null
  if (access === 'shopper') return world.buyer.token
  return access.startsWith('desk:') ? world.a.token : world.tokens['the admin']!
}
