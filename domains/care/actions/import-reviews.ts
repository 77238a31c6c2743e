import type { Id, Kernel } from '@heed/kernel'
import { reviewPosted } from '../contract/facts.ts'
import type { ImportedReview } from '../contract/requests.ts'
import { languageOf } from '../rules/words.ts'
import { insertReviews } from '../store/reviews.ts'

/** Reviews written elsewhere: a row is known by its key, and one without an author is a voice, not a person. */
export async function importReviews(
  kernel: Kernel,
  batch: { shopId: Id; reviews: ImportedReview[]; actor: string },
): Promise<{ added: number; known: number }> {
  const { shopId, actor, reviews } = batch
  return await kernel.db.transact({ role: 'worker', shopId, actor }, async (tx) => {
    const rows = reviews.map((one) => ({
      ...one,
      lang: one.lang ?? languageOf(one.text),
      reviewId: tx.newId(),
      orderId: null,
      lineId: null,
    }))
    const added = await insertReviews(tx, shopId, rows)
    for (const { rowKey: _, lineId: __, ...row } of rows)
      if (added.has(row.reviewId)) tx.say(reviewPosted, row, { key: row.productId ?? shopId })
    return { added: added.size, known: reviews.length - added.size }
  })
}
