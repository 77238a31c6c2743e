import { type AuditFinding, type AuditLine, auditInvariants, findingsOf, type Id, type Tx } from '@heed/kernel'
import { invariantsOfLog } from './invariants-of-log.ts'
import { invariantsOfMoney } from './invariants-of-money.ts'
import { invariantsOfStock } from './invariants-of-stock.ts'

/** What must hold of stock, orders and money. All shops of the reach, or one; a worker's or console's reach for all. */
export async function audit(tx: Tx, shopId?: Id): Promise<AuditLine[]> {
  return await auditInvariants(tx, [...invariantsOfStock, ...invariantsOfMoney, ...invariantsOfLog], { shopId })
}

/** What does not hold; an empty list is the proof. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  return findingsOf(await audit(tx, shopId))
}
