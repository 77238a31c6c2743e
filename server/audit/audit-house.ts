import type { AuditLine, Tx } from '@heed/kernel'
import type { Domains } from '../app.ts'
import { auditLog } from './audit-log.ts'

export interface AuditCheck extends AuditLine {
  /** A domain, or `log`. */
  part: AuditPart
}

const audited = ['trade', 'fulfilment', 'promises', 'listening'] as const
export type AuditPart = (typeof audited)[number] | 'log'

/**
 * Everything that must hold and that the database alone can tell: the log and its readers, then each domain's balances
 * and counts rebuilt from the append-only records and from the log. Handed out as found; needs a worker's reach. Safe
 * beside a running server: each check is one statement and looks no further than the readers have come.
 */
export async function* auditHouse(
  tx: Tx,
  domains: Pick<Domains, (typeof audited)[number]>,
): AsyncGenerator<AuditCheck> {
  for (const line of await auditLog(tx)) yield { part: 'log', ...line }
  for (const part of audited) for (const line of await domains[part].answers.audit(tx)) yield { part, ...line }
}
