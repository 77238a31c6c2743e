import { type Instant, minute } from '@heed/kernel'
import type { CategoryRule, PolicyBody } from '../contract/policy.ts'
import { arrivalDueAt, dispatchDueAt } from './due-times.ts'
import { type Owing, owedFor } from './what-is-owed.ts'

export interface Paid {
  paidAt: Instant
  totalMinor: number
  categories: readonly string[]
  province: string | null
  /** The shop's own route standard to the destination, when it has one. */
  routeHours: number | null
}

export interface Made {
  kind: 'dispatch' | 'arrival'
  category: string
  dueAt: Instant
  graceMs: number
  /** The last instant at which it is still kept. */
  judgeAt: Instant
  owed: Owing | null
}

/** What a rule pack promises for an order. With goods of several categories the earliest promise wins. */
export function makePromises(body: PolicyBody, paid: Paid): Made[] {
  const strictest = earliest(body, paid)
  const made = [
    promise(
      'dispatch',
      strictest.category,
      strictest.dueAt,
      strictest.rule.graceMinutes * minute,
      body,
      paid,
      strictest.rule,
    ),
  ]
  const arrivesAt = arrivalDueAt(body, strictest.dueAt, paid.province, paid.routeHours)
  if (body.arrival && arrivesAt !== null)
    made.push(
      promise('arrival', strictest.category, arrivesAt, body.arrival.graceMinutes * minute, body, paid, body.arrival),
    )
  return made
}

/** The rule of a category, or the general one; its name says which. */
function ruleOf(body: PolicyBody, category: string): { category: string; rule: CategoryRule } {
  const own = Object.hasOwn(body.categories, category) ? body.categories[category] : undefined
  return own ? { category, rule: own } : { category: 'general', rule: body.categories.general! }
}

function earliest(body: PolicyBody, paid: Paid): { category: string; rule: CategoryRule; dueAt: Instant } {
  const asked = paid.categories.length > 0 ? [...new Set(paid.categories)].sort() : ['general']
  const all = asked.map((name) => {
    const { category, rule } = ruleOf(body, name)
    return { category, rule, dueAt: dispatchDueAt(rule, paid.paidAt, body.holidays) }
  })
  return all.reduce((best, one) => (one.dueAt < best.dueAt ? one : best))
}

function promise(
  kind: Made['kind'],
  category: string,
  dueAt: Instant,
  graceMs: number,
  body: PolicyBody,
  paid: Paid,
  rule: { compensation: CategoryRule['compensation'] },
): Made {
  const about = { totalMinor: paid.totalMinor, dueAt, category, province: paid.province }
  return { kind, category, dueAt, graceMs, judgeAt: dueAt + graceMs, owed: owedFor(body, rule.compensation, about) }
}
