import { hour, type Instant } from '@heed/kernel'
import type { CategoryRule, DispatchRule, PolicyBody } from '../contract/policy.ts'
import { atHour, isDayOff, localDay, timeOfDay } from './local-time.ts'

/** When a parcel paid for at `paidAt` must have been picked up by the carrier. */
export function dispatchDueAt(rule: CategoryRule, paidAt: Instant, holidays: readonly string[]): Instant {
  const due = plainDueAt(rule.dispatch, paidAt)
  return rule.calendar === 'working-days' ? onWorkingDay(due, holidays) : due
}

/** When it must have been signed for: the dispatch promise, then the road. */
export function arrivalDueAt(
  body: PolicyBody,
  dispatchDue: Instant,
  province: string | null,
  routeHours: number | null,
): Instant | null {
  if (!body.arrival) return null
  const byProvince = province === null ? undefined : body.arrival.byProvinceHours[province]
  return dispatchDue + (routeHours ?? byProvince ?? body.arrival.defaultHours) * hour
}

function plainDueAt(rule: DispatchRule, paidAt: Instant): Instant {
  const today = localDay(paidAt)
  switch (rule.kind) {
    case 'hours':
      return (rule.night ? afterNight(paidAt, rule.night) : paidAt) + rule.hours * hour
    case 'next-day-end':
      return atHour(today + 1, 24) - 1
    case 'cut-off': {
      const inTime = timeOfDay(paidAt) < rule.cutOffHour * hour
      const due = atHour(inTime ? today : today + 1, rule.byHour)
      // A cut-off later than the truck would promise the past: then the next truck counts.
      const reachable = due > paidAt ? due : atHour(today + 1, rule.byHour)
      return rule.hoursMax === null ? reachable : Math.min(reachable, paidAt + rule.hoursMax * hour)
    }
  }
}

/** The end of the night that `paidAt` falls into, or `paidAt` itself by day. A night may span midnight. */
function afterNight(paidAt: Instant, night: { fromHour: number; untilHour: number }): Instant {
  const today = localDay(paidAt)
  const time = timeOfDay(paidAt)
  const from = night.fromHour * hour
  const until = night.untilHour * hour
  if (from <= until) return time >= from && time < until ? atHour(today, night.untilHour) : paidAt
  if (time >= from) return atHour(today + 1, night.untilHour)
  return time < until ? atHour(today, night.untilHour) : paidAt
}

function onWorkingDay(due: Instant, holidays: readonly string[]): Instant {
  let date = localDay(due)
  const time = timeOfDay(due)
  // A calendar without working days is a broken pack; a hundred holidays are the contract's limit.
  for (let moved = 0; moved < 400 && isDayOff(date, holidays); moved++) date += 1
  return atHour(date, 0) + time
}
