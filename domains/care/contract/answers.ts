import type { Id, Instant, Tx } from '@heed/kernel'

export interface CareAnswers {
  /** Returns and quality claims of a product opened in a window. */
  returnsInWindow(tx: Tx, shopId: Id, productId: Id, from: Instant, until: Instant): Promise<number>
  reviews(
    tx: Tx,
    productId: Id,
    rowsMax: number,
  ): Promise<{ reviewId: Id; personId: Id | null; rating: number | null; text: string; saidAt: Instant }[]>
}
