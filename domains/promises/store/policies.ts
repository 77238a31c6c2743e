import type { Instant, Tx } from '@heed/kernel'
import type { PolicyBody } from '../contract/policy.ts'

export interface PolicyRow {
  id: string
  version: number
  body: PolicyBody
  note: string
  draftedBy: string
  draftedAt: Instant
  approvedBy: string | null
  approvedAt: Instant | null
  effectiveFromAt: Instant | null
}

const columns = `p.id, p.version, p.body, p.note, p.drafted_by as "draftedBy", p.drafted_at as "draftedAt",
  p.approved_by as "approvedBy", p.approved_at as "approvedAt", p.effective_from_at as "effectiveFromAt"`

/** Every version of a pack, oldest first; packs change a few times a year. */
export const readPolicies = (tx: Tx, policyId: string): Promise<PolicyRow[]> =>
  tx.rows<PolicyRow>(`select ${columns} from promises.policy p where p.id = $1 order by p.version`, [policyId])

export const readPolicyHeads = (tx: Tx): Promise<PolicyRow[]> =>
  tx.rows<PolicyRow>(`select ${columns} from promises.policy p order by p.id, p.version limit 1000`)

export const insertDraft = (
  tx: Tx,
  draft: { id: string; body: PolicyBody; note: string; draftedBy: string },
): Promise<{ version: number }> =>
  tx.one<{ version: number }>(
    `insert into promises.policy (id, version, body, note, drafted_by, drafted_at)
     select $1, coalesce(max(p.version), 0) + 1, $2::jsonb, $3, $4, $5 from promises.policy p where p.id = $1
     returning version`,
    [draft.id, JSON.stringify(draft.body), draft.note, draft.draftedBy, tx.now],
  )

/** Gives a draft its date; false when it is no draft any more. */
export async function publishDraft(
  tx: Tx,
  publish: { id: string; version: number; effectiveFromAt: Instant; approvedBy: string },
): Promise<boolean> {
  const rows = await tx.rows(
    `update promises.policy p set effective_from_at = $3, approved_by = $4, approved_at = $5
     where p.id = $1 and p.version = $2 and p.effective_from_at is null returning p.version`,
    [publish.id, publish.version, publish.effectiveFromAt, publish.approvedBy, tx.now],
  )
  return rows.length === 1
}
