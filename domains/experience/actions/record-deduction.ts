import type { IdentityAnswers } from '@heed/identity/contract'
import { type Id, type Kernel, type Once, type Outcome, onceOnly, type Reach, refuse } from '@heed/kernel'
import type { DeductionKind } from '../contract/metrics.ts'
import { touch } from '../store/pulse.ts'

/** Records bad behaviour of a shop; what it costs stands in the formula, and the window forgets it. */
export async function recordDeduction(
  kernel: Kernel,
  identity: IdentityAnswers,
  reach: Reach,
  deduction: { shopId: Id; kind: DeductionKind; why: string },
  once?: Once,
): Promise<Outcome<{ deductionId: Id }, 'no-such-shop' | 'key-reused' | 'still-running'>> {
  // Rows of a shop are the worker's to write; the actor stays the person who recorded it.
  return await kernel.db.transact({ ...reach, role: 'worker' }, (tx) =>
    onceOnly(tx, once, async (): Promise<Outcome<{ deductionId: Id }, 'no-such-shop'>> => {
      if (!(await identity.shops(tx, [deduction.shopId])).has(deduction.shopId)) return refuse('no-such-shop')
      const deductionId = tx.newId()
      await tx.rows(
        `insert into experience.deduction (shop_id, deduction_id, kind, why, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
        [deduction.shopId, deductionId, deduction.kind, deduction.why, reach.actor, tx.now],
      )
      await touch(tx, deduction.shopId, 0)
      return { ok: true, deductionId }
    }),
  )
}
