import type { Id, Instant, Tx } from '@heed/kernel'
import type { Change } from '../contract/requests.ts'
import type { RevisionState } from '../rules/revision-states.ts'

export interface RevisionRow {
  revisionId: Id
  productId: Id
  number: number | null
  state: RevisionState
  changes: Change[]
  reading: { zh: string; en: string }
  demandIds: Id[]
  createdAt: Instant
  releasedAt: Instant | null
}

const columns = `r.revision_id as "revisionId", r.product_id as "productId", r.number, r.state, r.changes, r.reading,
  r.demand_ids as "demandIds", r.created_at as "createdAt", r.released_at as "releasedAt"`

export async function insertRevision(
  tx: Tx,
  shopId: Id,
  row: {
    revisionId: Id
    productId: Id
    changes: Change[]
    reading: { zh: string; en: string }
    demandIds: Id[]
    proposalKey: string | null
  },
): Promise<void> {
  await tx.rows(
    `insert into catalog.revision (shop_id, revision_id, product_id, state, changes, reading, demand_ids, proposal_key, created_at)
     values ($1, $2, $3, 'draft', $4, $5, $6::uuid[], $7, $8)`,
    [
      shopId,
      row.revisionId,
      row.productId,
      JSON.stringify(row.changes),
      JSON.stringify(row.reading),
      row.demandIds,
      row.proposalKey,
      tx.now,
    ],
  )
}

export async function lockRevision(tx: Tx, shopId: Id, revisionId: Id): Promise<RevisionRow | null> {
  return await tx.maybe<RevisionRow>(
    `select ${columns} from catalog.revision r where r.shop_id = $1 and r.revision_id = $2 for update`,
    [shopId, revisionId],
  )
}

export async function revisionByProposal(tx: Tx, shopId: Id, key: string): Promise<Id | null> {
  const row = await tx.maybe<{ id: Id }>(
    `select r.revision_id as id from catalog.revision r where r.shop_id = $1 and r.proposal_key = $2`,
    [shopId, key],
  )
  return row?.id ?? null
}

/** The unpublished revision of a product that answers any of these demands already: the newest one. */
export async function openDraftFor(tx: Tx, shopId: Id, productId: Id, demandIds: readonly Id[]): Promise<Id | null> {
  const row = await tx.maybe<{ id: Id }>(
    `select r.revision_id as id from catalog.revision r
     where r.shop_id = $1 and r.product_id = $2 and r.state in ('draft', 'sample') and r.demand_ids && $3::uuid[]
     order by r.revision_id desc limit 1`,
    [shopId, productId, demandIds],
  )
  return row?.id ?? null
}

export async function updateDraft(
  tx: Tx,
  shopId: Id,
  row: {
    revisionId: Id
    changes: Change[]
    reading: { zh: string; en: string }
    demandIds: Id[]
    state: RevisionState
  },
): Promise<void> {
  await tx.rows(
    `update catalog.revision set changes = $3, reading = $4, demand_ids = $5::uuid[], state = $6 where shop_id = $1 and revision_id = $2`,
    [shopId, row.revisionId, JSON.stringify(row.changes), JSON.stringify(row.reading), row.demandIds, row.state],
  )
}

export async function markReleased(tx: Tx, shopId: Id, revisionId: Id, number: number, by: Id | null): Promise<void> {
  await tx.rows(
    `update catalog.revision set state = 'released', number = $3, released_at = $4, released_by = $5 where shop_id = $1 and revision_id = $2`,
    [shopId, revisionId, number, tx.now, by],
  )
}

export async function readRevisions(
  tx: Tx,
  productId: Id,
  states: readonly RevisionState[],
  rowsMax = 50,
): Promise<RevisionRow[]> {
  return await tx.rows<RevisionRow>(
    `select ${columns} from catalog.revision r where r.product_id = $1 and r.state = any($2::text[])
     order by coalesce(r.released_at, r.created_at) desc, r.revision_id limit $3`,
    [productId, states, rowsMax],
  )
}

export async function readRevision(tx: Tx, shopId: Id, revisionId: Id): Promise<RevisionRow | null> {
  return await tx.maybe<RevisionRow>(
    `select ${columns} from catalog.revision r where r.shop_id = $1 and r.revision_id = $2`,
    [shopId, revisionId],
  )
}
