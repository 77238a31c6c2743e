import type { Id, Instant, Tx } from '@heed/kernel'
import type { ImportAnswers } from './imports.ts'

export interface CommentAnswer {
  commentId: Id
  shopId: Id
  personId: Id | null
  channel: string
  text: string
  lang: string | null
  productId: Id | null
  showId: Id | null
  videoId: Id | null
  offsetMs: number | null
  saidAt: Instant
}

export interface ContentAnswers extends ImportAnswers {
  /** A show's shop and its run of products. */
  room(tx: Tx, showId: Id): Promise<{ shopId: Id; productIds: Id[] } | null>
  comments(tx: Tx, shopId: Id, commentIds: readonly Id[]): Promise<Map<Id, CommentAnswer>>
  /** Comments a product got in a window, for rates per 1,000. Instants in epoch ms. */
  countForProduct(tx: Tx, shopId: Id, productId: Id, from: Instant, until: Instant): Promise<number>
}
