import type { Id, Instant } from '@heed/kernel'
import type { App } from '@heed/server/app'
import type { Chance } from '../town/chance.ts'
import type { PlannedScan } from '../town/logistics.ts'
import type { PlannedComment } from '../town/plan-comments.ts'
import type { PlannedOrder } from '../town/plan-orders.ts'
import type { PlannedAfterword } from '../town/plan-reviews.ts'
import type { ShowBeat } from '../town/recorded-show.ts'
import type { ShopKey } from '../town/shops.ts'
import type { HouseDeed, TownPlan } from '../town/story.ts'
import type { Tally } from '../world/ask.ts'
import type { Agenda } from './agenda.ts'
import type { TownBook } from './town-book.ts'

/** A parcel on the way: what its carrier will still say. */
export interface Voyage {
  shop: ShopKey
  carrier: string
  trackingNumber: string
  scans: readonly PlannedScan[]
}

/** Something an actor will do; `order` keys are those of the book. */
export type Deed =
  | { kind: 'house'; deed: HouseDeed }
  | { kind: 'beat'; show: string; beat: ShowBeat }
  | { kind: 'count-stock'; shop: ShopKey; product: string; total: number; why: string }
  | { kind: 'list'; product: string }
  /** `burst`: what is not on the shelf is not sent for. */
  | { kind: 'order'; order: PlannedOrder; burst?: true }
  | { kind: 'cancel'; order: string }
  | { kind: 'pack'; order: string; grams: number; again?: true }
  | { kind: 'label'; order: string; voyage: Voyage; tries: number }
  | { kind: 'scan'; voyage: Voyage; nth: number }
  | { kind: 'comment'; comment: PlannedComment }
  | { kind: 'afterword'; word: PlannedAfterword }
  | { kind: 'send-back'; order: string; reason: string; text: string; as: 'return' | 'claim'; refundShare: number }
  | { kind: 'settle'; shop: ShopKey; claimId: Id; refundMinor: number }
  | { kind: 'reply'; shop: ShopKey; wordsId: Id; en: boolean }

/** The town while it is played: the product it plays on, what it knows, what is still to come. */
export interface Town {
  app: App
  plan: TownPlan
  book: TownBook
  chance: Chance
  agenda: Agenda<Deed>
  /** Where the town's own zero lies on the product's clock, epoch milliseconds. */
  openedAt: Instant
  tally: Tally
  secrets: { carrierCallback: string }
  /** The product's own worker sweeps timers while the town is played. */
  watched?: true
  /** Makes waiting payment callbacks arrive, where they do not by themselves. */
  bringPayments(): Promise<void>
  counts: { orders: number; comments: number; scans: number; words: number }
}
