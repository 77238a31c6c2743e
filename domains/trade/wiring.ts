import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import { batcher, bindRoutes, type Kernel, type MigrationSource, type Reach, type Wired } from '@heed/kernel'
import { addStock } from './actions/add-stock.ts'
import { importOrders } from './actions/import-orders.ts'
import { issueCoupons } from './actions/issue-coupons.ts'
import { type Placed, placeOrders } from './actions/place-orders.ts'
import { refundOrder } from './actions/refund-order.ts'
import { setShipping } from './actions/set-shipping.ts'
import { setUpLocation } from './actions/set-up-location.ts'
import { type SettledEvent, settlePayments } from './actions/settle-payments.ts'
import { tradeAnswers } from './answers/trade-answers.ts'
import { routes } from './contract/http.ts'
import type { PaymentProvider, SignedCallback, TradeAnswers, TradeRequests } from './contract/index.ts'
import { addressRoutes } from './routes/addresses.ts'
import { deskOrderRoutes, shelfRoutes } from './routes/desk.ts'
import type { House } from './routes/house.ts'
import { tradeLive } from './routes/live.ts'
import { ownOrderRoutes } from './routes/own-orders.ts'
import { paymentCallbackRoute } from './routes/payment-callback.ts'
import { placeOrderRoute } from './routes/place-order.ts'
import { quoteRoute } from './routes/quote.ts'
import type { OrderAsk } from './rules/draft-order.ts'
import { placingBatchMax, placingQueueMax } from './rules/limits.ts'
import { testProvider } from './senders/test-provider.ts'
import { forgetShop } from './store/forget-shop.ts'
import { askProvidersAgain } from './timers/ask-providers-again.ts'
import { expireCoupons } from './timers/expire-coupons.ts'
import { expireUnpaidOrders } from './timers/expire-unpaid-orders.ts'

export { signCallback } from './senders/test-provider.ts'

export const tradeMigrations: MigrationSource = {
  domain: 'trade',
  folder: new URL('./store/migrations/', import.meta.url),
}

export interface TradeUpstream {
  identity: { answers: Pick<IdentityAnswers, 'people'> }
  catalog: { answers: Pick<CatalogAnswers, 'variants'> }
}

export interface TradeSettings {
  testPayments: {
    /** Shared with whoever posts to the callback route. */
    secret: string
    /**
     * Brings a callback to `POST /api/open/payments/test/callback`, whenever and as often as it likes. When absent the
     * callback is taken in at once, in process, after the order is answered.
     */
    deliver?: (callback: SignedCallback) => void | Promise<void>
  }
}

export function wireTrade(
  kernel: Kernel,
  upstream: TradeUpstream,
  settings: TradeSettings,
): Wired & { requests: TradeRequests; answers: TradeAnswers } {
  const house = buildHouse(kernel, upstream, settings)
  return {
    name: 'trade',
    migrations: tradeMigrations,
    routes: bindRoutes(routes, {
      ...quoteRoute(house),
      ...placeOrderRoute(house),
      ...ownOrderRoutes(house),
      ...addressRoutes(house),
      ...deskOrderRoutes(house),
      ...shelfRoutes(house),
      ...paymentCallbackRoute(house),
    }),
    reactions: [],
    senders: [],
    timers: [expireUnpaidOrders(house), expireCoupons(house), askProvidersAgain(house)],
    live: tradeLive,
    requests: tradeRequests(house),
    answers: tradeAnswers,
    forgetShop,
  }
}

function buildHouse(kernel: Kernel, upstream: TradeUpstream, settings: TradeSettings): House {
  const { db, clock, log } = kernel
  const core = { db, clock, log, identity: upstream.identity.answers, catalog: upstream.catalog.answers }
  const settling = batcher<SettledEvent, { known: boolean }>({
    batchMax: placingBatchMax.max,
    queueMax: placingQueueMax.max,
    run: (shopId, events) => settlePayments(core, shopId, events),
  })
  const takeIn = async (callback: SignedCallback) => {
    const events = provider.read(callback) ?? []
    await Promise.all(events.map((event) => settling.add(event.shopId, { ...event, provider: provider.name })))
  }
  const { secret, deliver = takeIn } = settings.testPayments
  const provider: PaymentProvider = testProvider({ secret, deliver })
  const askProvider: House['askProvider'] = (payments) => {
    provider.ask(payments).catch((error) => log.error('payment.ask-failed', error, { payments: payments.length }))
  }
  const placing = batcher<OrderAsk, Placed>({
    batchMax: placingBatchMax.max,
    queueMax: placingQueueMax.max,
    async run(shopId, asks) {
      const placed = await placeOrders(core, shopId, asks)
      const payments = placed.flatMap((one) => (one.ok && one.payment ? [one.payment] : []))
      if (payments.length > 0) askProvider(payments)
      return placed
    },
  })
  return { ...core, placing, settling, provider, askProvider }
}

function tradeRequests(house: House): TradeRequests {
  const as = (actor: string): Reach => ({ role: 'worker', actor })
  return {
    issueCoupons: (batch) => issueCoupons(house, batch),
    async refund({ actor, ...ask }) {
      const done = await refundOrder(house, as(actor), ask)
      return done.ok ? { ok: true, paid: done.paid } : (done as Extract<typeof done, { why: 'no-such-order' }>)
    },
    importOrders: (batch) => importOrders(house, batch),
    setUpLocation: ({ actor, ...location }) => setUpLocation(house, as(actor), location),
    addStock: ({ actor, ...delivery }) => addStock(house, as(actor), delivery),
    setShipping: ({ actor, ...shipping }) => setShipping(house, as(actor), shipping),
  }
}
