import type { FulfilmentAnswers } from '@heed/fulfilment/contract'
import { assert, type Id, type Instant, type Tx } from '@heed/kernel'
import type { TermsAnswer } from '../contract/answers.ts'
import { shippingPolicyId } from '../contract/policy.ts'
import { makePromises } from '../rules/make-promises.ts'
import { inForce, termsIdOf } from '../rules/which-version.ts'
import { readPolicies } from '../store/policies.ts'

export interface TermsAsked {
  shopId: Id
  category: string
  to: { city: string; province: string } | null
  now: Instant
  totalMinor?: number | undefined
}

/** What a buyer would be promised when paying now; by the same rule that will judge it. */
export async function termsNow(tx: Tx, fulfilment: FulfilmentAnswers, ask: TermsAsked): Promise<TermsAnswer> {
  const version = inForce(await readPolicies(tx, shippingPolicyId), shippingPolicyId, ask.now)
  assert(version, 'version 1 of the shipping promise is in force from the beginning')
  const [routeHours] = ask.to ? await fulfilment.routeHours(tx, ask.shopId, [ask.to]) : [null]
  const made = makePromises(version.body, {
    paidAt: ask.now,
    // A share of what will be paid can be said only when the asker knows that sum.
    totalMinor: ask.totalMinor ?? 0,
    categories: [ask.category],
    province: ask.to?.province ?? null,
    routeHours: routeHours ?? null,
  })
  const dispatch = made.find((one) => one.kind === 'dispatch')!
  const arrival = made.find((one) => one.kind === 'arrival')
  return {
    termsId: termsIdOf(version),
    dispatchDueAt: dispatch.dueAt,
    arrivalDueAt: arrival?.dueAt ?? null,
    owed: dispatch.owed && { amountMinor: dispatch.owed.amountMinor, currency: dispatch.owed.currency },
    policyVersion: version.version,
  }
}
