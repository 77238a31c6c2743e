import { type Outcome, refuse, type Tx } from '@heed/kernel'
import { inForce } from '../rules/which-version.ts'
import { insertDraft, readPolicies } from '../store/policies.ts'
import { type Changed, publishPolicy } from './publish-policy.ts'

/**
 * Takes the pack back to an earlier version's body at once: a new version with the old words, because history is not
 * rewritten and orders paid meanwhile keep what they were promised. One person may do it: it is the way out of a mistake.
 */
export async function rollBackPolicy(
  tx: Tx,
  ask: { policyId: string; toVersion: number; actor: string },
): Promise<Outcome<Changed, 'no-such-version' | 'already-in-force'>> {
  const versions = await readPolicies(tx, ask.policyId)
  const target = versions.find((one) => one.version === ask.toVersion)
  if (!target || target.effectiveFromAt === null || target.effectiveFromAt > tx.now) return refuse('no-such-version')
  if (inForce(versions, ask.policyId, tx.now)?.version === ask.toVersion) return refuse('already-in-force')
  const { version } = await insertDraft(tx, {
    id: ask.policyId,
    body: target.body,
    note: `= ${ask.toVersion}`,
    draftedBy: ask.actor,
  })
  const done = await publishPolicy(tx, { ...ask, version, effectiveFrom: tx.now })
  return done.ok ? done : refuse('no-such-version')
}
