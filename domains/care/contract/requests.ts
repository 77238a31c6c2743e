import type { Id, Instant } from '@heed/kernel'

export interface ImportedReview {
  rowKey: string
  personId: Id | null
  productId: Id | null
  rating: number | null
  text: string
  lang: string | null
  saidAt: Instant
}

export interface CareRequests {
  importReviews(batch: {
    shopId: Id
    reviews: ImportedReview[]
    actor: string
  }): Promise<{ added: number; known: number }>
  /** Speaks before being asked; once per key. */
  reachOut(words: {
    key: string
    shopId: Id
    personId: Id
    orderId: Id | null
    kind: string
    params: Record<string, unknown>
  }): Promise<void>
}
