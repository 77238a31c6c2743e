import { type Id, type Kernel, type Outcome, type Reach, refuse, showId } from '@heed/kernel'
import { buyerReachedOut, conversationClosed } from '../contract/facts.ts'
import { answerWords, lockMessage } from '../store/words.ts'

/** Answers a buyer's message; the time from question to answer is what the score counts. */
export async function replyToWords(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  wordsId: Id,
  text: string,
): Promise<Outcome<{ firstReplyMs: number }, 'no-such-words' | 'already-answered'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const message = await lockMessage(tx, reach.shopId, wordsId)
    if (!message) return refuse('no-such-words')
    if (message.state !== 'open') return refuse('already-answered')
    const firstReplyMs = Math.max(0, tx.now - message.saidAt)
    await answerWords(tx, reach.shopId, wordsId, { state: 'answered', text, refundMinor: null })
    const { personId, orderId } = message
    tx.say(
      conversationClosed,
      { conversationId: wordsId, personId, orderId, firstReplyMs, rating: null },
      { key: wordsId },
    )
    const params = { orderId: showId('ord', orderId), wordsId: showId('asw', wordsId), text }
    tx.say(
      buyerReachedOut,
      { key: `reply:${wordsId}`, personId, orderId, kind: 'care-replied', params },
      { key: orderId },
    )
    return { ok: true, firstReplyMs }
  })
}
