import { day, type Instant } from '@heed/kernel'

/** Days are counted in the shop's calendar; the first market's is UTC+8, which has no summer time. */
const shanghaiMs = 8 * 3_600_000

/** Whole days since 1970 in the shop's calendar. */
export const dayOf = (at: Instant): number => Math.floor((at + shanghaiMs) / day)

/** What the engine needs to know about goods to read words about them. */
export const engineCategory = (category: string | null): string | undefined => category ?? undefined
