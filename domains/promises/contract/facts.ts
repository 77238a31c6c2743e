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
    compensation: z.object({ compensationId: idOf('cmp'), ...owed.shape }).nullable(),
  }),
)

/** A scan with an earlier event time came late: the breach no longer counts; what was paid stays paid. Key: orderId. */
export const breachAnnulled = fact(
  'promises/breach-annulled',
  z.object({ promiseId: idOf('prm'), orderId: idOf('ord'), keptAt: z.int() }),
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
