import type { routes as catalog } from '@heed/catalog/contract/http'
import type { routes as content } from '@heed/content/contract/http'
import type { routes as experience } from '@heed/experience/contract/http'
import type { routes as identity } from '@heed/identity/contract/http'
import type { routes as promises } from '@heed/promises/contract/http'
import type { routes as trade } from '@heed/trade/contract/http'

/**
 * Every route of every domain, keyed 'METHOD /path/:param', and of the pages composed above them. Types only: no
 * schema reaches the browser. A contract joins by one line here.
 */
export type Routes = typeof identity &
  typeof catalog &
  typeof content &
  typeof trade &
  typeof promises &
  typeof experience
