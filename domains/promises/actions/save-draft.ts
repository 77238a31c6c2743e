import { type Outcome, refuse, type Tx } from '@heed/kernel'
import { type PolicyBody, policyBody } from '../contract/policy.ts'
import { insertDraft, readPolicies } from '../store/policies.ts'
import type { Changed } from './publish-policy.ts'

/** Keeps a body as a draft: it binds nobody until a second person gives it a date. */
export async function saveDraft(
  tx: Tx,
  draft: { policyId: string; body: PolicyBody; note: string; actor: string },
): Promise<Outcome<Changed, 'no-such-policy'>> {
  if ((await readPolicies(tx, draft.policyId)).length === 0) return refuse('no-such-policy')
  const body = policyBody.parse(draft.body)
  const { version } = await insertDraft(tx, { id: draft.policyId, body, note: draft.note, draftedBy: draft.actor })
  return { ok: true, policyId: draft.policyId, version }
}
