import type { routes as care } from '@heed/care/contract/http'
import type { routes as catalog } from '@heed/catalog/contract/http'
import type { routes as content } from '@heed/content/contract/http'
import type { routes as experience } from '@heed/experience/contract/http'
import type { routes as exposure } from '@heed/exposure/contract/http'
import type { routes as fulfilment } from '@heed/fulfilment/contract/http'
import type { routes as identity } from '@heed/identity/contract/http'
import type { routes as insight } from '@heed/insight/contract/http'
import type { routes as listening } from '@heed/listening/contract/http'
import type { demoRoutes } from '@heed/pages/demo'
import type { routes as pages } from '@heed/pages/http'
import type { importRoutes } from '@heed/pages/imports'
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
  typeof fulfilment &
  typeof promises &
  typeof care &
  typeof listening &
  typeof experience &
  typeof exposure &
  typeof insight &
  typeof pages &
  typeof demoRoutes &
  typeof importRoutes
