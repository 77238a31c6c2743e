import { day, hour, type Instant } from '@heed/kernel'

/** Asia/Shanghai keeps +08:00 all year (no summer time since 1991): local days are plain integer arithmetic. */
const offsetMs = 8 * hour

/** Days since 1970-01-01 on the local calendar. */
export const localDay = (at: Instant): number => Math.floor((at + offsetMs) / day)

/** The instant of an hour of a local day; 24 is the midnight that ends it. */
export const atHour = (localDayNumber: number, hourOfDay: number): Instant =>
  localDayNumber * day - offsetMs + hourOfDay * hour

/** Milliseconds since local midnight. */
export const timeOfDay = (at: Instant): number => at - atHour(localDay(at), 0)

/** `2026-03-02` of a local day, from the civil calendar (days-to-civil after Howard Hinnant). */
export function dayText(localDayNumber: number): string {
  const z = localDayNumber + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Saturday and Sunday, and the holidays named; 1970-01-01 was a Thursday. */
export function isDayOff(localDayNumber: number, holidays: readonly string[]): boolean {
  const weekday = (((localDayNumber + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6 || holidays.includes(dayText(localDayNumber))
}
