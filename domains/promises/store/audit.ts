import { type AuditFinding, type AuditLine, auditInvariants, findingsOf, hour, type Id, type Tx } from '@heed/kernel'
import { invariants } from './invariants.ts'

/** What is still on its way this long after it was due is no longer on its way. */
const settledAfterHours = 1

/** What must hold of promises. All shops of the reach, or one. */
export async function audit(tx: Tx, shopId?: Id): Promise<AuditLine[]> {
  return await auditInvariants(tx, invariants, { shopId, settledBefore: tx.now - settledAfterHours * hour })
}

/** What does not hold; an empty list is the proof. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  return findingsOf(await audit(tx, shopId))
}
