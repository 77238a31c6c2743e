import type { routes as care } from '@heed/care/contract/http'
import type { routes as catalog } from '@heed/catalog/contract/http'
import type { routes as content } from '@heed/content/contract/http'
import type { routes as experience } from '@heed/experience/contract/http'
import type { routes as exposure } from '@heed/exposure/contract/http'
import type { routes as fulfilment } from '@heed/fulfilment/contract/http'
import type { routes as identity } from '@heed/identity/contract/http'
import type { routes as insight } from '@heed/insight/contract/http'
import type { routes as listening } from '@heed/listening/contract/http'
import type { routes as promises } from '@heed/promises/contract/http'
import type { routes as trade } from '@heed/trade/contract/http'

/** A contract that does not exist yet answers to nothing instead of answering to everything. */
type Known<Routes> = 0 extends 1 & Routes ? Record<never, never> : Routes

/** Every route of every domain, keyed 'METHOD /path/:param'. Types only: no schema reaches the browser. */
export type Routes = Known<typeof identity> &
  Known<typeof catalog> &
  Known<typeof content> &
  Known<typeof trade> &
  Known<typeof fulfilment> &
  Known<typeof promises> &
  Known<typeof care> &
  Known<typeof listening> &
  Known<typeof experience> &
  Known<typeof exposure> &
  Known<typeof insight>
