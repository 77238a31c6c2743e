import { day, type Id, type Instant, nilShop } from '@heed/kernel'

/** Days are counted in the shop's calendar; the first market's is UTC+8, which has no summer time. */
const shanghaiMs = 8 * 3_600_000

/** Whole days since 1970 in the shop's calendar. */
export const dayOf = (at: Instant): number => Math.floor((at + shanghaiMs) / day)

/** What the engine needs to know about goods to read words about them. */
export const engineCategory = (category: string | null): string | undefined => category ?? undefined

/** What is said of the house rather than of one of its goods: people who wait for a parcel wait for the same shop. */
const ofTheHouse = /^(?:delivery|service|stream)=|^price=(?:price_protection|coupon|shipping_fee|gift)\b/

/**
 * Where a want belongs: a product's own, or the shop's where it is about the courier, the people who answer, the room or
 * an offer. Kept by product those would open one demand for each of the goods, and none of them would be heard.
 */
export const placeOf = (slot: string, productId: Id | null): Id =>
  ofTheHouse.test(slot) ? nilShop : (productId ?? nilShop)

/** Below this the engine has read a message by halves, and only its first want is taken at its word. */
const sureFrom = 0.6

/** The wants of one message that count: all of a message well understood, the first of one that is not. */
export const keysThatCount = (keys: readonly string[], confidence: number): string[] =>
  confidence >= sureFrom ? [...keys] : keys.slice(0, 1)
