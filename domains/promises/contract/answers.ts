import type { AuditFinding, AuditLine, Id, Instant, Tx } from '@heed/kernel'

export interface PromiseAnswer {
  promiseId: Id
  orderId: Id
  kind: 'dispatch' | 'arrival'
  state: 'open' | 'kept' | 'broken' | 'annulled' | 'void'
  dueAt: Instant
  keptAt: Instant | null
  brokenAt: Instant | null
  policyId: string
  policyVersion: number
  owed: { amountMinor: number; currency: string } | null
  compensation: {
    compensationId: Id
    amountMinor: number
    currency: string
    paidAt: Instant | null
    couponId: Id | null
  } | null
}

/** What a buyer would be promised now; `termsId` goes through the order untouched and is frozen when paid. */
export interface TermsAnswer {
  termsId: string
  dispatchDueAt: Instant
  arrivalDueAt: Instant | null
  owed: { amountMinor: number; currency: string } | null
  policyVersion: number
}

export interface PromisesAnswers {
  promises(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<Map<Id, PromiseAnswer[]>>
  terms(
    tx: Tx,
    ask: {
      shopId: Id
      category: string
      to: { city: string; province: string } | null
      now: Instant
      /** Where compensation is a share of what is paid. */
      totalMinor?: number | undefined
    },
  ): Promise<TermsAnswer>
  /** What does not hold, over all shops of the reach or over one; empty when all is well. */
  auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]>
  /** The same, each invariant with how many rows it was held against. */
  audit(tx: Tx, shopId?: Id): Promise<AuditLine[]>
}
