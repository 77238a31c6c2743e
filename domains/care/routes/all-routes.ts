import type { IdentityAnswers } from '@heed/identity/contract'
import { type BoundRoute, bindRoutes, type Id, type Kernel, type Reach, refuse } from '@heed/kernel'
import { postReview } from '../actions/post-review.ts'
import { rateConversation } from '../actions/rate-conversation.ts'
import { replyToWords } from '../actions/reply-to-words.ts'
import { sayAfterSales } from '../actions/say-after-sales.ts'
import { settleClaim } from '../actions/settle-claim.ts'
import { routes } from '../contract/http.ts'
import { countStars, readReviews } from '../store/reviews.ts'
import { readSale, readSaleLines } from '../store/sales.ts'
import { readWordsOfOrder, readWordsOfShop } from '../store/words.ts'
import { cut, readCursor, rowsOf } from './page-cursor.ts'

const mine = (reach: Reach) => reach as Reach & { personId: Id }
const atShop = (reach: Reach) => reach as Reach & { shopId: Id }

export function careRoutes(kernel: Kernel, identity: IdentityAnswers): BoundRoute[] {
  return bindRoutes(routes, {
    'GET /api/open/products/:productId/reviews': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const { productId } = call.params
        const rowsMax = rowsOf(call.query.limit)
        const found = await readReviews(tx, productId, { after: readCursor(call.query.after), rowsMax: rowsMax + 1 })
        const { rows, next } = cut(found, rowsMax, (row) => ({ at: row.saidAt, id: row.reviewId }))
        const names = await identity.people(
          tx,
          rows.flatMap((row) => row.personId ?? []),
        )
        return {
          rows: rows.map(({ personId, ...row }) => ({ ...row, name: (personId && names.get(personId)?.name) || '—' })),
          stars: await countStars(tx, productId),
          next,
          asOf: tx.now,
        }
      }),
    'POST /api/shop/reviews': (call) => postReview(kernel, mine(call.reach), call.body),
    'GET /api/shop/orders/:orderId/after-sales': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const { personId } = mine(call.reach)
        const sale = await readSale(tx, personId, call.params.orderId)
        if (!sale) return refuse('no-such-order')
        return {
          signedAt: sale.signedAt,
          lines: await readSaleLines(tx, sale),
          rows: await readWordsOfOrder(tx, sale.orderId, personId),
          asOf: tx.now,
        }
      }),
    'POST /api/shop/orders/:orderId/after-sales': (call) =>
      sayAfterSales(kernel, mine(call.reach), call.params.orderId, call.body),
    'POST /api/shop/conversations/:conversationId/rating': (call) =>
      rateConversation(kernel, mine(call.reach), call.params.conversationId, call.body.rating),
    'GET /api/desk/after-sales': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const owed = call.query.owed !== 'no'
        const rowsMax = rowsOf(call.query.limit)
        const found = await readWordsOfShop(tx, call.caller.shopId!, {
          owed,
          after: readCursor(call.query.after),
          rowsMax: rowsMax + 1,
        })
        const { rows, next } = cut(found, rowsMax, (row) => ({
          at: owed ? row.saidAt : row.answeredAt!,
          id: row.wordsId,
        }))
        const names = await identity.people(
          tx,
          rows.map((row) => row.personId),
        )
        const buyer = (personId: Id) => ({ personId, name: names.get(personId)?.name ?? '—' })
        return { rows: rows.map((row) => ({ ...row, buyer: buyer(row.personId) })), next, asOf: tx.now }
      }),
    'POST /api/desk/claims/:claimId/settle': (call) =>
      settleClaim(kernel, atShop(call.reach), call.params.claimId, call.body, call.once),
    'POST /api/desk/words/:wordsId/reply': (call) =>
      replyToWords(kernel, atShop(call.reach), call.params.wordsId, call.body.text),
  })
}
