import { day, hour, type Instant } from '@heed/kernel'

const shanghaiMs = 8 * hour

/** The start of the day in Shanghai. */
export const dayStart = (at: Instant): Instant => at - ((at + shanghaiMs) % day)

/** The start of the week in Shanghai; weeks begin on Monday, and the first day of the epoch was a Thursday. */
export function weekStart(at: Instant): Instant {
  const days = (dayStart(at) + shanghaiMs) / day
  return dayStart(at) - ((days + 3) % 7) * day
}

/** A share, or null of nothing. An annulled breach was kept. */
export function keptShare(counts: { kept: number; broken: number; annulled: number }): number | null {
  const settled = counts.kept + counts.broken
  return settled === 0 ? null : Math.min(1, (counts.kept + counts.annulled) / settled)
}
