import { careMigrations, wireCare } from '@heed/care/wiring'
import { catalogMigrations, wireCatalog } from '@heed/catalog/wiring'
import { contentMigrations, wireContent } from '@heed/content/wiring'
import { experienceMigrations, wireExperience } from '@heed/experience/wiring'
import { exposureMigrations, wireExposure } from '@heed/exposure/wiring'
import { fulfilmentMigrations, wireFulfilment } from '@heed/fulfilment/wiring'
import { type Credentials, identityMigrations, type Persona, wireIdentity } from '@heed/identity/wiring'
import { insightMigrations, postMessage, wireInsight } from '@heed/insight/wiring'
import {
  type BoundRoute,
  type Caller,
  factRunner,
  type Kernel,
  type MigrationSource,
  type Runner,
  sweepAll,
  type Timer,
  type Wired,
} from '@heed/kernel'
import { listeningMigrations, wireListening } from '@heed/listening/wiring'
import { promisesMigrations, wirePromises } from '@heed/promises/wiring'
import { type TradeSettings, tradeMigrations, wireTrade } from '@heed/trade/wiring'
import { type Ask, dispatch, failure, type Reply } from './http/dispatch.ts'
import { type LiveHub, liveHub } from './live/hub.ts'
import { pageRoutes } from './pages/all-pages.ts'

/** Every domain's migrations, in the river's order. */
export const allMigrations: MigrationSource[] = [
  identityMigrations,
  catalogMigrations,
  contentMigrations,
  tradeMigrations,
  fulfilmentMigrations,
  promisesMigrations,
  careMigrations,
  listeningMigrations,
  experienceMigrations,
  exposureMigrations,
  insightMigrations,
]

export interface AppOptions {
  kernel: Kernel
  credentials: Credentials | null
  personas(): readonly Persona[]
  secrets: { paymentCallback: string }
  /** How the test provider's callback travels; absent means at once, in process. */
  deliverPayment?: TradeSettings['testPayments']['deliver']
  /** Webhooks leave the house; simulations and tools send none. */
  sendsWebhooks?: boolean
  /** Demo mode: one operator may approve alone, webhooks may go to loopback. */
  demo: boolean
}

export interface App {
  kernel: Kernel
  domains: Domains
  wired: Wired[]
  routes: Map<string, BoundRoute>
  runner: Runner
  timers: Timer[]
  hub: LiveHub
  /** One request through one route, as any client makes it, without a socket. Identifiers are plain UUIDs here. */
  call(key: string, ask: Ask, caller: Caller): Promise<Reply>
  /** Delivers facts until nobody lags. */
  drain(): Promise<number>
  /** Sweeps every timer until nothing is due. */
  sweep(): Promise<number>
}

export type Domains = ReturnType<typeof wireDomains>

/** Wires the river: each domain gets what stands upstream of it, and nothing else. */
export function wireDomains({ kernel, ...options }: AppOptions) {
  const identity = wireIdentity(kernel, { credentials: options.credentials, personas: options.personas })
  const catalog = wireCatalog(kernel)
  const content = wireContent(kernel, { identity, catalog })
  const testPayments = {
    secret: options.secrets.paymentCallback,
    ...(options.deliverPayment ? { deliver: options.deliverPayment } : {}),
  }
  const trade = wireTrade(kernel, { identity, catalog }, { testPayments })
  const fulfilment = wireFulfilment(kernel, { identity, catalog })
  const promises = wirePromises(kernel, { identity, catalog, trade, fulfilment }, { loneOperator: options.demo })
  const care = wireCare(kernel, { identity, trade })
  const listening = wireListening(kernel, { identity, catalog, content, trade, care })
  const experience = wireExperience(kernel, { identity })
  const exposure = wireExposure(kernel, { content, experience })
  const webhooks = {
    post: options.sendsWebhooks ? postMessage({ allowLoopback: options.demo }) : null,
    allowLoopback: options.demo,
  }
  const insight = wireInsight(kernel, { identity, care, listening, experience }, webhooks)
  return { identity, catalog, content, trade, fulfilment, promises, care, listening, experience, exposure, insight }
}

export function createApp(options: AppOptions): App {
  const { kernel } = options
  const domains = wireDomains(options)
  const wired: Wired[] = Object.values(domains)
  const bound = [...wired.flatMap((one) => one.routes), ...pageRoutes(kernel, domains)]
  const routes = new Map(bound.map((one) => [one.key, one]))
  if (routes.size !== bound.length)
    throw new Error(
      `a route is bound twice: ${bound.map((one) => one.key).filter((key, nth, all) => all.indexOf(key) !== nth)}`,
    )
  const runner = factRunner(kernel.db, kernel.clock, kernel.log, {
    reactions: wired.flatMap((one) => one.reactions),
    senders: wired.flatMap((one) => one.senders),
  })
  const timers = wired.flatMap((one) => one.timers)
  return {
    kernel,
    domains,
    wired,
    routes,
    runner,
    timers,
    hub: liveHub(
      kernel.db,
      wired.flatMap((one) => one.live),
    ),
    async call(key, ask, caller) {
      const route = routes.get(key)
      if (!route) return failure(404, 'no-such-route', `There is no route ${key}.`)
      return await dispatch(route, ask, caller, (error) => kernel.log.error('call.broken', error, { route: key }))
    },
    drain: () => runner.drain(),
    sweep: () => sweepAll(timers),
  }
}
