import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** A review of something bought (or imported: then the order may be unknown). Key: productId or shopId. */
export const reviewPosted = fact(
  'care/review-posted',
  z.object({
    reviewId: idOf('rvw'),
    personId: idOf('per').nullable(),
    productId: idOf('prd').nullable(),
    orderId: idOf('ord').nullable(),
    rating: z.int().nullable(),
    text: z.string(),
    lang: z.string().nullable(),
    saidAt: z.int(),
  }),
)

/** Why something came back or was complained about, as the buyer chose it; the first one of an order is the one that counts. */
export const afterSalesReasons = ['quality', 'damage', 'dispatch', 'changed-mind', 'other'] as const
export const afterSalesReason = z.enum(afterSalesReasons)

/** Words after the sale: a return reason, a claim, a message to customer service. Key: orderId. */
export const afterSalesSaid = fact(
  'care/after-sales-said',
  z.object({
    wordsId: idOf('asw'),
    personId: idOf('per'),
    productId: idOf('prd').nullable(),
    orderId: idOf('ord').nullable(),
    kind: z.enum(['return', 'claim', 'message']),
    reason: afterSalesReason.nullable().optional(),
    text: z.string(),
    lang: z.string().nullable(),
    saidAt: z.int(),
  }),
)

/** A return or claim was settled. Key: orderId. */
export const claimSettled = fact(
  'care/claim-settled',
  z.object({
    claimId: idOf('clm'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    productId: idOf('prd').nullable(),
    kind: z.enum(['return', 'quality']),
    openedAt: z.int(),
    settledAt: z.int(),
    refundMinor: z.int(),
  }),
)

/** A message was answered, or the buyer rated the answer: then it is said again with the rating. Key: conversationId. */
export const conversationClosed = fact(
  'care/conversation-closed',
  z.object({
    conversationId: idOf('cnv'),
    personId: idOf('per'),
    orderId: idOf('ord').nullable().optional(),
    firstReplyMs: z.int().nullable(),
    rating: z.int().nullable(),
  }),
)

/** The shop speaks before it is asked; once per key. Key: the words' key. */
export const buyerReachedOut = fact(
  'care/buyer-reached-out',
  z.object({
    key: z.string(),
    personId: idOf('per'),
    orderId: idOf('ord').nullable(),
    kind: z.string(),
    params: z.record(z.string(), z.unknown()),
  }),
)
