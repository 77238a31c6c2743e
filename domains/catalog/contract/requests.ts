import type { Id, Outcome } from '@heed/kernel'

export interface Change {
  attribute: string
  label: { zh: string; en: string }
  before: string
  after: string
  unit: string
  reason: { zh: string; en: string }
}

export interface CatalogRequests {
  /** A draft revision from evidence; the same source twice gives the same draft. */
  proposeRevision(proposal: {
    key: string
    shopId: Id
    productId: Id
    demandIds: Id[]
    changes: Change[]
    reading?: { zh: string; en: string }
    actor: string
  }): Promise<Outcome<{ revisionId: Id }, 'no-such-product'>>
  /** The shipped grade standards, as dated data; again does nothing. */
  setUpStandards(actor: string): Promise<void>
}
