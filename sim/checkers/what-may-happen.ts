import * as care from '@heed/care/contract'
import { routes as careRoutes } from '@heed/care/contract/http'
import * as catalog from '@heed/catalog/contract'
import { routes as catalogRoutes } from '@heed/catalog/contract/http'
import * as content from '@heed/content/contract'
import { routes as contentRoutes } from '@heed/content/contract/http'
import * as experience from '@heed/experience/contract'
import * as exposure from '@heed/exposure/contract'
import { routes as exposureRoutes } from '@heed/exposure/contract/http'
import * as fulfilment from '@heed/fulfilment/contract'
import { routes as fulfilmentRoutes } from '@heed/fulfilment/contract/http'
import * as identity from '@heed/identity/contract'
import type { RouteContract } from '@heed/kernel'
import * as listening from '@heed/listening/contract'
import { routes as listeningRoutes } from '@heed/listening/contract/http'
import * as promises from '@heed/promises/contract'
import { routes as promisesRoutes } from '@heed/promises/contract/http'
import * as trade from '@heed/trade/contract'
import { routes as tradeRoutes } from '@heed/trade/contract/http'

const domains = [identity, catalog, content, trade, fulfilment, promises, care, listening, experience, exposure]

/** Facts of what nobody does in a small world: files are imported elsewhere. */
const unsaid = new Set(['trade/orders-imported'])

/** Every kind of fact that the domains' contracts name and a small world can say. */
export function expectedFacts(): string[] {
  return domains
    .flatMap((domain) => Object.values(domain as Record<string, unknown>))
    .flatMap((one) => (isFactKind(one) ? [one.name] : []))
    .filter((name) => !unsaid.has(name))
    .sort()
}

const isFactKind = (one: unknown): one is { name: string } =>
  typeof one === 'object' && one !== null && 'schema' in one && 'name' in one && String(one.name).includes('/')

/**
 * Refusals that a small world cannot bring about: `still-running` needs two connections at once and `too-busy` four
 * thousand callers; the rest is named with its route.
 */
const unreachable: readonly RegExp[] = [
  / still-running$/,
  / too-busy$/,
  / too-large$/,
  // Refusals are listed for every place where words are said; these belong to the other places.
  /mentions \d+ (no-such-place|not-live|too-fast)$/,
  /videos\/:videoId\/comments \d+ (not-live|too-fast)$/,
  /desk\/shows\/:showId\/words \d+ (muted|too-fast)$/,
  // The shape of the body refuses it first.
  /desk\/revisions \d+ too-many-changes$/,
  // A demand may be revised from wherever it stands.
  /revise \d+ not-from-here$/,
  // One person plays all parts of the platform here.
  /schedule \d+ needs-second-person$/,
  // Rules of another name are nobody's business.
  / no-such-policy$/,
]

const routes: Record<string, RouteContract> = {
  ...careRoutes,
  ...catalogRoutes,
  ...contentRoutes,
  ...exposureRoutes,
  ...fulfilmentRoutes,
  ...listeningRoutes,
  ...promisesRoutes,
  ...tradeRoutes,
}

/** Every refusal that the contracts of the routes called here list: `POST /api/shop/orders 409 out-of-stock`. */
export function expectedRefusals(called: readonly string[]): string[] {
  return called
    .flatMap((key) => Object.entries(routes[key]?.refusals ?? {}).map(([code, status]) => `${key} ${status} ${code}`))
    .filter((line) => !unreachable.some((pattern) => pattern.test(line)))
    .sort()
}
