import type { Caller, Chance, Id, Instant } from '@heed/kernel'
import type { App } from '@heed/server/app'
import type { FaultState } from '../faults/fault-state.ts'
import type { Tally } from '../world/ask.ts'
import type { World } from '../world/open-world.ts'

export type Ask = Parameters<App['call']>[1]

export interface SmallVariant {
  variantId: Id
  productId: Id
  priceMinor: number
  grams: number
}

export interface SmallShop {
  shopId: Id
  owner: Id
  variants: SmallVariant[]
  productIds: Id[]
  locationIds: Id[]
  showId: Id
  videoIds: Id[]
  carrier: string
  /** What lies in the shop's drawers: ids that answers gave its staff, newest last, bounded. */
  claims: { claimId: Id; orderId: Id; totalMinor: number }[]
  messages: { wordsId: Id; personId: Id }[]
  drafts: { revisionId: Id; productId: Id }[]
  breaches: Id[]
  voyages: Voyage[]
  /** The carrier's last push as it went over the wire, for saying it again. */
  lastPush: object[] | null
}

/** A parcel on its way: what its carrier has still to say, in the order of event times. */
export interface Voyage {
  number: string
  orderId: Id
  scans: { code: string; place: string; at: Instant }[]
}

/** An order as the shopper who was answered knows it. */
export interface KnownOrder {
  orderId: Id
  shop: SmallShop
  personId: Id
  totalMinor: number
}

/** What a step touched, so that the checks after it know where to look. */
export interface Touched {
  shopIds: Set<Id>
  orderIds: Set<Id>
}

export interface SmallWorld {
  world: World
  chance: Chance
  shops: SmallShop[]
  shoppers: Id[]
  operator: Id
  orders: KnownOrder[]
  signedOrders: KnownOrder[]
  /** Every order that was acknowledged, with what was acknowledged: none may be lost. */
  acknowledged: Map<Id, { shopId: Id; personId: Id; totalMinor: number }>
  touched: Touched
  /** Requests with a key that were answered well, newest last. */
  sent: { key: string; asked: Ask; caller: Caller; answer: string }[]
  counts: Counts
  faults: FaultState
  /** A number nobody used before, for keys, tracking numbers and names. */
  next(): number
}

export interface Counts {
  actions: Tally
  refusals: Tally
  faults: Tally
}

export const count = (tally: Tally, line: string, by = 1): void => void tally.set(line, (tally.get(line) ?? 0) + by)

/** What the town remembers of one kind; older things are still in the database. */
const remembered = 400

export function remember<T>(list: T[], one: T): void {
  list.push(one)
  if (list.length > remembered) list.splice(0, list.length - remembered)
}

/** Something recent more often than something old; undefined while there is nothing. */
export function pickRecent<T>(chance: Chance, list: readonly T[]): T | undefined {
  if (list.length === 0) return undefined
  const window = chance.int(4) === 0 ? list.length : Math.min(list.length, 30)
  return list[list.length - 1 - chance.int(window)]
}
