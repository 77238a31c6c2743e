import { hour, type Instant } from '@heed/kernel'

const shanghaiMs = 8 * hour
const dayMs = 24 * hour

/** Night does not count against a shop: paid between 18:00 and 06:00 in Shanghai, the clock starts at 06:00. */
export function pickupClockFrom(paidAt: Instant): Instant {
  const intoDay = (paidAt + shanghaiMs) % dayMs
  const midnight = paidAt - intoDay
  if (intoDay < 6 * hour) return midnight + 6 * hour
  return intoDay >= 18 * hour ? midnight + dayMs + 6 * hour : paidAt
}

/** The start of the day in Shanghai. */
export const dayStart = (at: Instant): Instant => at - ((at + shanghaiMs) % dayMs)
