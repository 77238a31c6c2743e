import type { Id, Instant, Tx } from '@heed/kernel'

export interface CareAnswers {
  /** Returns and quality claims of a product opened in a window. */
  returnsInWindow(tx: Tx, shopId: Id, productId: Id, from: Instant, until: Instant): Promise<number>
  /** What the shop owes its buyers now: claims to settle and messages to answer, with the oldest of each. */
  owed(tx: Tx, shopId: Id): Promise<{ claims: number; replies: number; oldestAt: Instant | null }>
  reviews(
    tx: Tx,
    productId: Id,
    rowsMax: number,
  ): Promise<{ reviewId: Id; personId: Id | null; rating: number | null; text: string; saidAt: Instant }[]>
}
