import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

export const promiseKinds = ['dispatch', 'arrival'] as const
export const promiseKind = z.enum(promiseKinds)

export const owed = z.object({
  amountMinor: z.int(),
  currency: z.string(),
  payAs: z.enum(['coupon']),
  fundedBy: z.enum(['shop', 'platform']),
})

/** What was promised is frozen on the order, with the policy and version that said so. Key: orderId. */
export const promiseMade = fact(
  'promises/promise-made',
  z.object({
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    kind: promiseKind,
    dueAt: z.int(),
    graceMs: z.int(),
    policyId: z.string(),
    policyVersion: z.int(),
    owed: owed.nullable(),
  }),
)

export const promiseKept = fact(
  'promises/promise-kept',
  z.object({
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    kind: promiseKind,
    dueAt: z.int(),
    keptAt: z.int(),
  }),
)

/** Broken exactly once; the compensation was decided in the same statement. Key: orderId. */
export const promiseBroken = fact(
  'promises/promise-broken',
  z.object({
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    kind: promiseKind,
    dueAt: z.int(),
    brokenAt: z.int(),
    policyId: z.string(),
    policyVersion: z.int(),
    compensation: z.object({ compensationId: idOf('cmp'), ...owed.shape, expiresAt: z.int().optional() }).nullable(),
    /** Why nothing is paid, when nothing is: the rule owes nothing, an exemption, a cap. */
    unpaidWhy: z.enum(['none-owed', 'capped-order', 'capped-buyer-day']).nullable().optional(),
  }),
)

/** A scan with an earlier event time came late: the breach no longer counts; what was paid stays paid. Key: orderId. */
export const breachAnnulled = fact(
  'promises/breach-annulled',
  z.object({
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    personId: idOf('per').optional(),
    keptAt: z.int(),
  }),
)

export const compensationPaid = fact(
  'promises/compensation-paid',
  z.object({
    compensationId: idOf('cmp'),
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    couponId: idOf('cpn'),
    amountMinor: z.int(),
    currency: z.string(),
  }),
)

/** The shop says a breach was not its fault. Key: orderId. */
export const appealOpened = fact(
  'promises/appeal-opened',
  z.object({ appealId: idOf('apl'), promiseId: idOf('prm'), orderId: idOf('ord') }),
)

/** Upheld: the breach counts against nobody's score and the platform bears the coupon; it stays paid either way. Key: orderId. */
export const appealDecided = fact(
  'promises/appeal-decided',
  z.object({
    appealId: idOf('apl'),
    promiseId: idOf('prm'),
    orderId: idOf('ord'),
    upheld: z.boolean(),
    why: z.string(),
  }),
)

/** A version of a rule pack will bind from a date on. Platform fact; key: policyId. */
export const policyScheduled = fact(
  'promises/policy-scheduled',
  z.object({ policyId: z.string(), policyVersion: z.int(), effectiveFrom: z.int(), approvedBy: z.string() }),
)
