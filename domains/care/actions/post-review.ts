import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { reviewPosted } from '../contract/facts.ts'
import { languageOf } from '../rules/words.ts'
import { insertReviews } from '../store/reviews.ts'
import { readSale, readSaleLines } from '../store/sales.ts'

/** A buyer's own words about what arrived; one review a line of an order. */
export async function postReview(
  kernel: Kernel,
  reach: Reach & { personId: Id },
  review: { orderId: Id; lineId: Id; rating: number; text: string },
): Promise<Outcome<{ reviewId: Id }, 'no-such-order' | 'not-signed-yet' | 'already-reviewed'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const sale = await readSale(tx, reach.personId, review.orderId)
    const line = sale && (await readSaleLines(tx, sale)).find((one) => one.lineId === review.lineId)
    if (!sale || !line) return refuse('no-such-order')
    if (sale.signedAt === null) return refuse('not-signed-yet')
    const written = {
      reviewId: tx.newId(),
      personId: reach.personId,
      productId: line.productId,
      orderId: review.orderId,
      rating: review.rating,
      text: review.text.trim(),
      lang: languageOf(review.text),
      saidAt: tx.now,
    }
    const added = await insertReviews(tx, sale.shopId, [{ ...written, lineId: line.lineId, rowKey: null }])
    if (added.size === 0) return refuse('already-reviewed')
    tx.say(reviewPosted, written, { shopId: sale.shopId, key: line.productId })
    return { ok: true, reviewId: written.reviewId }
  })
}
