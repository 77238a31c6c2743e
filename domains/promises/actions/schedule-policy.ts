import { type Instant, type Outcome, refuse, type Tx } from '@heed/kernel'
import { readPolicies } from '../store/policies.ts'
import { type Changed, publishPolicy } from './publish-policy.ts'

/**
 * A draft gets its date and becomes binding for orders paid from then on; orders paid before keep their version. Dates
 * lie ahead, and whoever drafted it may not approve it, unless one person plays all parts (a demo, a lone operator).
 */
export async function schedulePolicy(
  tx: Tx,
  ask: { policyId: string; version: number; effectiveFrom: Instant; actor: string; loneOperator: boolean },
): Promise<Outcome<Changed, 'no-such-draft' | 'needs-second-person' | 'date-in-the-past'>> {
  const draft = (await readPolicies(tx, ask.policyId)).find((one) => one.version === ask.version)
  if (!draft || draft.effectiveFromAt !== null) return refuse('no-such-draft')
  if (draft.draftedBy === ask.actor && !ask.loneOperator) return refuse('needs-second-person')
  if (ask.effectiveFrom < tx.now) return refuse('date-in-the-past', { now: tx.now })
  return await publishPolicy(tx, ask)
}
