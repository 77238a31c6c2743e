import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Batcher, Clock, Database, Handler, Id, Log } from '@heed/kernel'
import type { Placed } from '../actions/place-orders.ts'
import type { SettledEvent } from '../actions/settle-payments.ts'
import type { routes } from '../contract/http.ts'
import type { PaymentAsked, PaymentProvider } from '../contract/index.ts'
import type { OrderAsk } from '../rules/draft-order.ts'

/** What the routes work with; wiring builds it. */
export interface House {
  db: Database
  clock: Clock
  log: Log
  identity: Pick<IdentityAnswers, 'people'>
  catalog: Pick<CatalogAnswers, 'variants'>
  /** The lane is the shop. */
  placing: Batcher<OrderAsk, Placed>
  settling: Batcher<SettledEvent, { known: boolean }>
  provider: PaymentProvider
  /** Asks the provider after a commit, without making anybody wait for it; a timer repeats what failed. */
  askProvider(payments: PaymentAsked[]): void
}

export type Handlers<K extends keyof typeof routes> = { [Key in K]: Handler<(typeof routes)[Key]> }

export type ShopOfLines = { ok: true; shopId: Id } | { ok: false; why: 'no-such-variant' | 'several-shops' }
