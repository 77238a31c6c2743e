import type { CatalogAnswers } from '@heed/catalog/contract'
import type { FulfilmentAnswers, FulfilmentRequests } from '@heed/fulfilment/contract'
import type { IdentityAnswers, IdentityRequests } from '@heed/identity/contract'
import {
  bindRoutes,
  type Fact,
  type Id,
  type Kernel,
  live,
  type MigrationSource,
  showId,
  type Wired,
} from '@heed/kernel'
import type { TradeRequests } from '@heed/trade/contract'
import { openAppeal } from './actions/open-appeal.ts'
import { promisesAnswers } from './answers/all-answers.ts'
import type { PromisesAnswers } from './contract/answers.ts'
import { breachAnnulled, compensationPaid, promiseBroken, promiseKept, promiseMade } from './contract/facts.ts'
import { routes } from './contract/http.ts'
import type { PromisesRequests } from './contract/requests.ts'
import { whenCouponIsIssued } from './reactions/when-coupon-is-issued.ts'
import { whenOrderIsCancelled } from './reactions/when-order-is-cancelled.ts'
import { whenOrderIsPaid } from './reactions/when-order-is-paid.ts'
import { whenParcelIsPickedUp, whenParcelIsSigned } from './reactions/when-parcel-moves.ts'
import { buyerHandlers } from './routes/for-buyers.ts'
import { consoleHandlers } from './routes/for-the-console.ts'
import { deskHandlers } from './routes/for-the-desk.ts'
import { whenCompensationIsPaid } from './senders/when-compensation-is-paid.ts'
import { whenPromiseIsBroken } from './senders/when-promise-is-broken.ts'
import { whenPromiseIsMade } from './senders/when-promise-is-made.ts'
import { forgetShop } from './store/forget.ts'
import { breakOverdueTimer } from './timers/break-overdue-promises.ts'

export const promisesMigrations: MigrationSource = {
  domain: 'promises',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface PromisesUpstream {
  identity: { answers: IdentityAnswers; requests: IdentityRequests }
  catalog: { answers: CatalogAnswers }
  trade: { requests: TradeRequests }
  fulfilment: { answers: FulfilmentAnswers; requests: FulfilmentRequests }
}

export interface WiredPromises extends Wired {
  requests: PromisesRequests
  answers: PromisesAnswers
}

/** `loneOperator`: one person may draft and approve a rule; for the demo and for a platform run by one. */
export function wirePromises(
  kernel: Kernel,
  upstream: PromisesUpstream,
  options: { loneOperator?: boolean } = {},
): WiredPromises {
  const excusing = [whenParcelIsPickedUp, whenParcelIsSigned, whenOrderIsCancelled]
  const answers = { catalog: upstream.catalog.answers, fulfilment: upstream.fulfilment.answers }
  return {
    name: 'promises',
    migrations: promisesMigrations,
    routes: bindRoutes(routes, {
      ...buyerHandlers(kernel, answers),
      ...deskHandlers(kernel),
      ...consoleHandlers(kernel, upstream.identity.answers, options.loneOperator ?? false),
    }),
    reactions: [whenOrderIsPaid(upstream.fulfilment.answers), ...excusing, whenCouponIsIssued],
    senders: [
      whenPromiseIsMade(upstream.fulfilment.requests),
      whenPromiseIsBroken(upstream.trade.requests),
      whenCompensationIsPaid(upstream.identity.requests),
    ],
    timers: [
      breakOverdueTimer(
        kernel,
        excusing.map((one) => ({ reader: one.name, fact: one.hears.name })),
      ),
    ],
    live: liveMappings,
    requests: {
      openAppeal: ({ shopId, promiseId, words, actor }) =>
        kernel.db.transact({ role: 'worker', shopId, actor }, (tx) =>
          openAppeal(tx, { shopId, promiseId, words, actor }),
        ),
    },
    answers: promisesAnswers(upstream.fulfilment.answers),
    forgetShop,
  }
}

/** Buyer and shop see the same change at the same moment. */
const toBoth = (
  fact: Fact<{ orderId: Id; personId?: Id | undefined }>,
  kind: string,
  data: Record<string, unknown>,
) => {
  const message = { kind, data: { orderId: showId('ord', fact.payload.orderId), ...data } }
  const topics = [`shop:${fact.shopId}`, ...(fact.payload.personId ? [`person:${fact.payload.personId}`] : [])]
  return topics.map((topic) => ({ topic, ...message }))
}

const liveMappings = [
  live(promiseMade, (f) => toBoth(f, 'promise-made', { kind: f.payload.kind, dueAt: f.payload.dueAt })),
  live(promiseKept, (f) => toBoth(f, 'promise-kept', { kind: f.payload.kind, keptAt: f.payload.keptAt })),
  live(promiseBroken, (f) =>
    toBoth(f, 'promise-broken', {
      kind: f.payload.kind,
      brokenAt: f.payload.brokenAt,
      amountMinor: f.payload.compensation?.amountMinor ?? null,
    }),
  ),
  live(breachAnnulled, (f) => toBoth(f, 'breach-annulled', { keptAt: f.payload.keptAt })),
  live(compensationPaid, (f) =>
    toBoth(f, 'compensation-paid', {
      amountMinor: f.payload.amountMinor,
      currency: f.payload.currency,
      couponId: showId('cpn', f.payload.couponId),
    }),
  ),
]
