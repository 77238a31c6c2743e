import type { Caller, Id } from '@heed/kernel'
import type { ShopKey } from '../town/shops.ts'
import { shopOf } from '../town/shops.ts'
import { type DeskRole, desk, operatorCaller, shopper } from '../world/callers.ts'

export interface ProductEntry {
  productId: Id
  variants: Map<string, { variantId: Id; priceMinor: number; grams: number; locationId: Id }>
}

/** Which identifiers the town's people and things have in this database; found again by their keys after a restart. */
export interface TownBook {
  /** By the index of the plan's people. */
  people: Id[]
  staff: Map<string, Id>
  shops: Map<ShopKey, Id>
  products: Map<string, ProductEntry>
  locations: Map<string, Id>
  shows: Map<string, Id>
  videos: Map<string, Id>
  /** Orders of the plan by their key. */
  orders: Map<string, PlacedOrder>
}

export interface PlacedOrder {
  orderId: Id
  shop: ShopKey
  personId: Id
  totalMinor: number
}

export const emptyBook = (): TownBook => ({
  people: [],
  staff: new Map(),
  shops: new Map(),
  products: new Map(),
  locations: new Map(),
  shows: new Map(),
  videos: new Map(),
  orders: new Map(),
})

/** A member of a shop with this role, at the desk; the owner where nobody has it. */
export function deskOf(book: TownBook, shop: ShopKey, role: DeskRole): Caller {
  const staff = shopOf(shop).staff
  const member = staff.find((one) => one.role === role) ?? staff.find((one) => one.role === 'owner')!
  return desk(book.shops.get(shop)!, book.staff.get(member.key)!, member.role)
}

export const shopperOf = (book: TownBook, person: number): Caller => shopper(book.people[person]!)

export const consoleOf = (book: TownBook): Caller => operatorCaller(book.staff.get('shen-zhi')!)
