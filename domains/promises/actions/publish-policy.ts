import { type Instant, type Outcome, refuse, type Tx } from '@heed/kernel'
import { policyScheduled } from '../contract/facts.ts'
import { publishDraft } from '../store/policies.ts'

export type Changed = { policyId: string; version: number }

/** Gives a draft its date and says so; the callers have decided that it may. */
export async function publishPolicy(
  tx: Tx,
  ask: { policyId: string; version: number; effectiveFrom: Instant; actor: string },
): Promise<Outcome<Changed, 'no-such-draft'>> {
  const { policyId, version, effectiveFrom, actor } = ask
  const done = await publishDraft(tx, { id: policyId, version, effectiveFromAt: effectiveFrom, approvedBy: actor })
  if (!done) return refuse('no-such-draft')
  tx.say(policyScheduled, { policyId, policyVersion: version, effectiveFrom, approvedBy: actor }, { key: policyId })
  return { ok: true, policyId, version }
}
