import type { IdentityAnswers, IdentityRequests } from '@heed/identity/contract'
import { type Id, type Kernel, live, type MigrationSource, showId, type Tx, type Wired } from '@heed/kernel'
import type { TradeRequests } from '@heed/trade/contract'
import { importReviews } from './actions/import-reviews.ts'
import { reachOut } from './actions/reach-out.ts'
import type { CareAnswers } from './contract/answers.ts'
import { afterSalesSaid, claimSettled, reviewPosted } from './contract/facts.ts'
import type { CareRequests } from './contract/requests.ts'
import { whenOrderIsPaid, whenParcelIsSigned, whenParcelIsStalled } from './reactions/when-orders-move.ts'
import { careRoutes } from './routes/all-routes.ts'
import { whenBuyerIsReachedOut, whenClaimantIsTold } from './senders/when-buyers-are-told.ts'
import { whenClaimIsSettled } from './senders/when-claim-is-settled.ts'
import { readReviews } from './store/reviews.ts'
import { countOwed } from './store/words.ts'

export const careMigrations: MigrationSource = {
  domain: 'care',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface CareUpstream {
  identity: { answers: IdentityAnswers; requests: IdentityRequests }
  trade: { requests: TradeRequests }
}

export function wireCare(
  kernel: Kernel,
  upstream: CareUpstream,
): Wired & { requests: CareRequests; answers: CareAnswers } {
  return {
    name: 'care',
    migrations: careMigrations,
    routes: careRoutes(kernel, upstream.identity.answers),
    reactions: [whenOrderIsPaid, whenParcelIsSigned, whenParcelIsStalled],
    senders: [
      whenBuyerIsReachedOut(upstream.identity.requests),
      whenClaimIsSettled(kernel, upstream.trade.requests),
      whenClaimantIsTold(upstream.identity.requests),
    ],
    timers: [],
    live: liveMappings,
    requests: {
      importReviews: (batch) => importReviews(kernel, batch),
      reachOut: ({ shopId, ...words }) =>
        kernel.db.transact({ role: 'worker', shopId, actor: 'care' }, (tx) => reachOut(tx, shopId, [words])),
    },
    answers,
    forgetShop,
  }
}

const liveMappings = [
  live(reviewPosted, ({ payload, shopId }) =>
    [`shop:${shopId}`, ...(payload.productId ? [`product:${payload.productId}`] : [])].map((topic) => ({
      topic,
      kind: 'review-posted',
      data: { reviewId: showId('rvw', payload.reviewId), rating: payload.rating },
    })),
  ),
  live(afterSalesSaid, ({ payload, shopId }) => [
    {
      topic: `shop:${shopId}`,
      kind: 'after-sales-said',
      data: { wordsId: showId('asw', payload.wordsId), kind: payload.kind },
    },
  ]),
  live(claimSettled, ({ payload, shopId }) =>
    [`shop:${shopId}`, `person:${payload.personId}`].map((topic) => ({
      topic,
      kind: 'claim-settled',
      data: { orderId: showId('ord', payload.orderId), refundMinor: payload.refundMinor },
    })),
  ),
]

const answers: CareAnswers = {
  async returnsInWindow(tx, shopId, productId, from, until) {
    const { n } = await tx.one<{ n: number }>(
      `select count(*) as n from care.words w where w.shop_id = $1 and w.product_id = $2 and w.kind <> 'message'
         and w.said_at >= $3 and w.said_at < $4`,
      [shopId, productId, from, until],
    )
    return n
  },
  owed: countOwed,
  reviews: (tx, productId, rowsMax) => readReviews(tx, productId, { after: null, rowsMax }),
}

async function forgetShop(tx: Tx, shopId: Id): Promise<void> {
  for (const table of ['outreach', 'words', 'review', 'sale_line', 'sale'])
    await tx.rows(`delete from care.${table} where shop_id = $1`, [shopId])
}
