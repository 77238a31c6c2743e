import { type Id, type Kernel, limit, type Outcome, type Reach, refuse } from '@heed/kernel'
import type { Change } from '../contract/requests.ts'
import { mayMove } from '../rules/revision-states.ts'
import { readProducts } from '../store/products.ts'
import { insertRevision, lockRevision, openDraftFor, revisionByProposal, updateDraft } from '../store/revisions.ts'

const changesMax = limit('revision.changes', 20, 'more than this is a new product, not a revision')
const demandsMax = limit('revision.demands', 50, 'demands one revision answers')

export interface Draft {
  productId: Id
  changes: Change[]
  reading: { zh: string; en: string }
  demandIds: Id[]
  /** From a proposal: the same key gives the same draft, and so does a draft that answers the demand already. */
  proposalKey?: string
  /** Continues a draft instead of opening one. */
  revisionId?: Id
  state?: 'draft' | 'sample'
}

/** Opens or continues a draft. Before-values are taken from the product as it is, whatever the caller wrote. */
export async function draftRevision(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  draft: Draft,
): Promise<
  Outcome<{ revisionId: Id }, 'no-such-product' | 'no-such-revision' | 'already-released' | 'too-many-changes'>
> {
  if (draft.changes.length > changesMax.max || draft.demandIds.length > demandsMax.max)
    return refuse('too-many-changes', { max: changesMax.max })
  return await kernel.db.transact(reach, async (tx) => {
    const [product] = await readProducts(tx, [draft.productId])
    if (product?.shopId !== reach.shopId) return refuse('no-such-product')
    const changes = draft.changes.map((change) => ({
      ...change,
      before: product.attributes[change.attribute]?.value ?? change.before,
    }))
    if (draft.revisionId) {
      const row = await lockRevision(tx, reach.shopId, draft.revisionId)
      if (!row || row.productId !== draft.productId) return refuse('no-such-revision')
      const state = draft.state ?? row.state
      if (state !== row.state && !mayMove(row.state, state)) return refuse('already-released')
      if (row.state === 'released' || row.state === 'dropped') return refuse('already-released')
      await updateDraft(tx, reach.shopId, {
        revisionId: row.revisionId,
        changes,
        reading: draft.reading,
        demandIds: draft.demandIds,
        state,
      })
      return { ok: true, revisionId: row.revisionId }
    }
    const known = draft.proposalKey
      ? ((await revisionByProposal(tx, reach.shopId, draft.proposalKey)) ??
        (await openDraftFor(tx, reach.shopId, draft.productId, draft.demandIds)))
      : null
    if (known) return { ok: true, revisionId: known }
    const revisionId = tx.newId()
    await insertRevision(tx, reach.shopId, {
      revisionId,
      productId: draft.productId,
      changes,
      reading: draft.reading,
      demandIds: draft.demandIds,
      proposalKey: draft.proposalKey ?? null,
    })
    return { ok: true, revisionId }
  })
}
