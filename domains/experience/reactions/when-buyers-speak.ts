import { afterSalesSaid, claimSettled, conversationClosed, reviewPosted } from '@heed/care/contract'
import { type Reaction, reaction } from '@heed/kernel'
import { putClaims, putConversation, putRatings, putReasons } from '../store/inputs.ts'
import { touch } from '../store/pulse.ts'

/** Stars, reasons, claims and conversations after the sale. */
export const whenBuyersSpeak = (everyMs: number): Reaction[] => [
  reaction({
    name: 'experience/when-review-is-posted',
    hears: reviewPosted,
    async act(tx, facts, shopId) {
      const ratings = facts.flatMap(({ payload: one }) =>
        one.rating === null
          ? []
          : [
              {
                reviewId: one.reviewId,
                orderId: one.orderId,
                productId: one.productId,
                stars: one.rating,
                at: one.saidAt,
              },
            ],
      )
      if (ratings.length === 0) return
      await putRatings(tx, shopId, ratings)
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-after-sales-is-said',
    hears: afterSalesSaid,
    async act(tx, facts, shopId) {
      const reasons = facts.flatMap(({ payload: { orderId, kind, reason, saidAt } }) =>
        orderId && kind !== 'message' ? [{ orderId, reason: reason ?? 'other', at: saidAt }] : [],
      )
      if (reasons.length === 0) return
      await putReasons(tx, shopId, reasons)
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-claim-is-settled',
    hears: claimSettled,
    async act(tx, facts, shopId) {
      await putClaims(
        tx,
        shopId,
        facts.map(({ payload }) => payload),
      )
      await touch(tx, shopId, everyMs)
    },
  }),
  reaction({
    name: 'experience/when-conversation-is-closed',
    hears: conversationClosed,
    async act(tx, facts, shopId) {
      for (const { payload, at } of facts)
        await putConversation(tx, shopId, {
          conversationId: payload.conversationId,
          orderId: payload.orderId ?? null,
          firstReplyMs: payload.firstReplyMs,
          stars: payload.rating,
          at,
        })
      await touch(tx, shopId, everyMs)
    },
  }),
]
