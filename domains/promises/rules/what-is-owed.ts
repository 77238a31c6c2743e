import type { Instant } from '@heed/kernel'
import type { CompensationRule, PolicyBody } from '../contract/policy.ts'

export interface Owing {
  amountMinor: number
  currency: string
  payAs: 'coupon'
  fundedBy: 'shop' | 'platform'
  validDays: number
}

/** What a broken promise would cost, before caps; null when the rule or an exemption at the due time owes nothing. */
export function owedFor(
  body: PolicyBody,
  rule: CompensationRule | null,
  about: { totalMinor: number; dueAt: Instant; category: string; province: string | null },
): Owing | null {
  if (!rule || isExempt(body, about)) return null
  const amountMinor = amountOf(rule, about.totalMinor)
  if (amountMinor <= 0) return null
  const { payAs, fundedBy, validDays } = rule
  return { amountMinor, currency: body.currency, payAs, fundedBy, validDays }
}

/** Per cent are of what was paid, rounded half up, then held between the least and the most. */
function amountOf(rule: CompensationRule, totalMinor: number): number {
  const { amount } = rule
  if (amount.kind === 'fixed') return amount.amountMinor
  // Ten-thousandths of a per cent keep the product an integer: 7.5 % is 75000.
  const exact = (totalMinor * Math.round(amount.percent * 10_000)) / 1_000_000
  const rounded = Math.floor(exact / amount.roundToMinor + 0.5) * amount.roundToMinor
  return Math.min(Math.max(rounded, amount.minMinor), amount.maxMinor)
}

function isExempt(body: PolicyBody, about: { dueAt: Instant; category: string; province: string | null }): boolean {
  return body.exemptions.some(
    (one) =>
      about.dueAt >= one.from &&
      about.dueAt < one.until &&
      (one.categories === null || one.categories.includes(about.category)) &&
      (one.provinces === null || (about.province !== null && one.provinces.includes(about.province))),
  )
}

export type Unpaid = 'none-owed' | 'capped-order' | 'capped-buyer-day'
export interface Caps {
  perOrderMinor: number | null
  perBuyerDayMinor: number | null
}

/** What is paid of what is owed: the room left under both caps; nothing at all says which cap was full. */
export function underCaps(
  owedMinor: number | null,
  caps: Caps,
  already: { orderMinor: number; buyerDayMinor: number },
): { amountMinor: number; unpaidWhy: null } | { amountMinor: null; unpaidWhy: Unpaid } {
  if (owedMinor === null || owedMinor <= 0) return { amountMinor: null, unpaidWhy: 'none-owed' }
  const orderRoom = caps.perOrderMinor === null ? owedMinor : caps.perOrderMinor - already.orderMinor
  if (orderRoom <= 0) return { amountMinor: null, unpaidWhy: 'capped-order' }
  const dayRoom = caps.perBuyerDayMinor === null ? owedMinor : caps.perBuyerDayMinor - already.buyerDayMinor
  if (dayRoom <= 0) return { amountMinor: null, unpaidWhy: 'capped-buyer-day' }
  return { amountMinor: Math.min(owedMinor, orderRoom, dayRoom), unpaidWhy: null }
}
