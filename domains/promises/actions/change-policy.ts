import { type Instant, type Outcome, refuse, type Tx } from '@heed/kernel'
import { policyScheduled } from '../contract/facts.ts'
import { type PolicyBody, policyBody } from '../contract/policy.ts'
import { inForce } from '../rules/which-version.ts'
import { insertDraft, publishDraft, readPolicies } from '../store/policies.ts'

type Changed = { policyId: string; version: number }

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
  return await publish(tx, ask)
}

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
  const done = await publish(tx, { ...ask, version, effectiveFrom: tx.now })
  return done.ok ? done : refuse('no-such-version')
}

async function publish(
  tx: Tx,
  ask: { policyId: string; version: number; effectiveFrom: Instant; actor: string },
): Promise<Outcome<Changed, 'no-such-draft'>> {
  const { policyId, version, effectiveFrom, actor } = ask
  const done = await publishDraft(tx, { id: policyId, version, effectiveFromAt: effectiveFrom, approvedBy: actor })
  if (!done) return refuse('no-such-draft')
  tx.say(policyScheduled, { policyId, policyVersion: version, effectiveFrom, approvedBy: actor }, { key: policyId })
  return { ok: true, policyId, version }
}
