import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { conversationClosed } from '../contract/facts.ts'

/** The buyer says whether the answer helped, one to five stars; saying it again changes the stars. */
export async function rateConversation(
  kernel: Kernel,
  reach: Reach & { personId: Id },
  conversationId: Id,
  rating: number,
): Promise<Outcome<object, 'no-such-conversation' | 'not-answered-yet'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const words = await tx.maybe<{ shopId: Id; orderId: Id; saidAt: number; answeredAt: number | null }>(
      `select w.shop_id as "shopId", w.order_id as "orderId", w.said_at as "saidAt", w.answered_at as "answeredAt"
       from care.words w where w.words_id = $1 and w.person_id = $2 and w.kind = 'message' for update`,
      [conversationId, reach.personId],
    )
    if (!words) return refuse('no-such-conversation')
    if (words.answeredAt === null) return refuse('not-answered-yet')
    await tx.rows(`update care.words set rating = $3 where shop_id = $1 and words_id = $2`, [
      words.shopId,
      conversationId,
      rating,
    ])
    const firstReplyMs = Math.max(0, words.answeredAt - words.saidAt)
    tx.say(
      conversationClosed,
      { conversationId, personId: reach.personId, orderId: words.orderId, firstReplyMs, rating },
      { shopId: words.shopId, key: conversationId },
    )
    return { ok: true }
  })
}
