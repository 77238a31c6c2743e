import type { routes as fulfilmentRoutes } from '@heed/fulfilment/contract/http'
import type { BoundRoute, Handler, Id, Kernel, RouteContract, Tx } from '@heed/kernel'
import type { deskOrderRoutes } from '@heed/pages/desk-orders'
import type { routes as tradeRoutes } from '@heed/trade/contract/http'
import type { Domains } from '../app.ts'

type Page = Handler<(typeof deskOrderRoutes)['GET /api/desk/pages/orders']>
type Call = Parameters<Page>[0]
type Query = Call['query']
type Row = Extract<Awaited<ReturnType<Page>>, { rows: unknown }>['rows'][number]
type Task = NonNullable<Row['task']>

/** One page of orders: who they are and where the warehouse is with them. */
interface Found {
  orders: { orderId: Id; task: Task | null }[]
  next: string | null
}

/**
 * The desk's orders. What is still here comes from fulfilment's queue, least time left first; the rest from trade's
 * list. Both are asked through their own routes' handlers, so that order and paging are theirs.
 */
export function deskOrderPages(kernel: Kernel, domains: Domains): { 'GET /api/desk/pages/orders': Page } {
  const ask = askers(domains)
  return {
    'GET /api/desk/pages/orders': async (call) => {
      const { query } = call
      const counts = await ask.queue(call, { tab: 'all', limit: 1 })
      const cases = await openScaleCases(ask, call)
      const found = await findOrders(ask, call, cases, query)
      return await kernel.db.transact(call.reach, async (tx) => ({
        asOf: tx.now,
        counts: counts.counts,
        rows: await dress(tx, domains, call.caller.shopId as Id, found.orders, cases),
        next: found.next,
      }))
    },
  }
}

const moneyStates = { paid: 'paid', unpaid: 'held', cancelled: 'cancelled', refunded: 'refunded' } as const
const queueTabs = {
  'to-ship': 'all',
  'to-pack': 'to-pack',
  'to-label': 'to-label',
  'to-hand-over': 'to-hand-over',
} as const

async function findOrders(ask: Askers, call: Call, cases: Map<Id, ScaleCase>, query: Query): Promise<Found> {
  const { tab, after, limit, warehouseId } = query
  if (tab === 'stopped')
    return { orders: [...cases.keys()].map((orderId) => ({ orderId, task: 'stopped' })), next: null }
  if (tab in moneyStates) {
    const state = moneyStates[tab as keyof typeof moneyStates]
    const page = await ask.list(call, { state, sort: 'newest', after, limit })
    return { orders: page.rows.map(({ orderId }) => ({ orderId: orderId as Id, task: null })), next: page.next }
  }
  const page = await ask.queue(call, { tab: queueTabs[tab as keyof typeof queueTabs], after, limit, warehouseId })
  const orders = page.rows.map((one) => ({ orderId: one.orderId as Id, task: one.state as Task }))
  return { orders, next: page.next }
}

interface ScaleCase extends NonNullable<Row['stopped']> {}

const casesMax = 100

/** Cases the scale opened and nobody has closed, by order. */
async function openScaleCases(ask: Askers, call: Call): Promise<Map<Id, ScaleCase>> {
  const found = new Map<Id, ScaleCase>()
  for (const lane of ['missed', 'wrong'] as const) {
    const { rows } = await ask.cases(call, { lane, state: 'open', limit: casesMax })
    for (const { caseId, orderId, details, openedAt } of rows) {
      const { expectedGrams, measuredGrams } = details
      if (typeof expectedGrams !== 'number' || typeof measuredGrams !== 'number') continue
      found.set(orderId as Id, { caseId, lane, expectedGrams, measuredGrams, since: openedAt })
    }
  }
  return found
}

async function dress(
  tx: Tx,
  { trade, identity, promises, fulfilment, catalog }: Domains,
  shopId: Id,
  found: Found['orders'],
  cases: Map<Id, ScaleCase>,
): Promise<Row[]> {
  const ids = found.map((one) => one.orderId)
  const orders = await trade.answers.orders(tx, shopId, ids)
  const known = [...orders.values()]
  const people = await identity.answers.people(tx, [...new Set(known.map((one) => one.personId))])
  const lines = known.flatMap((one) => one.lines)
  const variants = await catalog.answers.variants(tx, [...new Set(lines.map((one) => one.variantId))])
  const products = await catalog.answers.products(tx, [...new Set(lines.map((one) => one.productId))])
  const promised = await promises.answers.promises(tx, shopId, ids)
  const parcels = await fulfilment.answers.parcels(tx, shopId, ids)
  const unnamed = { zh: '—', en: '—' }
  return found.flatMap(({ orderId, task }) => {
    const order = orders.get(orderId)
    if (!order) return []
    const { state, totalMinor, currency, placedAt, paidAt, to } = order
    const promise = promised.get(orderId)?.find((one) => one.kind === 'dispatch')
    const parcel = parcels.get(orderId)?.findLast((one) => one.trackingNumber !== '')
    return {
      orderId,
      state,
      task,
      buyer: people.get(order.personId)?.name ?? to.name,
      to: { city: to.city, province: to.province },
      lines: order.lines.map(({ productId, variantId, quantity }) => ({
        productId,
        quantity,
        title: variants.get(variantId)?.title ?? unnamed,
        name: variants.get(variantId)?.name ?? unnamed,
        picture: products.get(productId)?.picture ?? '/pictures/parcel.svg',
      })),
      totalMinor,
      currency,
      placedAt,
      paidAt,
      promise: promise
        ? { state: promise.state, dueAt: promise.dueAt, policyVersion: promise.policyVersion, owed: promise.owed }
        : null,
      parcel: parcel
        ? {
            carrier: parcel.carrier,
            trackingNumber: parcel.trackingNumber,
            state: parcel.state,
            lastScanAt: parcel.lastScanAt,
          }
        : null,
      stopped: (task === 'stopped' && cases.get(orderId)) || null,
    }
  })
}

type Askers = ReturnType<typeof askers>

function askers({ fulfilment, trade }: Domains) {
  type Fulfilment = typeof fulfilmentRoutes
  type Trade = typeof tradeRoutes
  return {
    queue: asker<Fulfilment['GET /api/desk/ship-queue']>(fulfilment.routes, 'GET /api/desk/ship-queue'),
    cases: asker<Fulfilment['GET /api/desk/diagnosis']>(fulfilment.routes, 'GET /api/desk/diagnosis'),
    list: asker<Trade['GET /api/desk/orders']>(trade.routes, 'GET /api/desk/orders'),
  }
}

/** A read of a domain asked from above, for the same caller with another query. It has no refusals. */
function asker<R extends RouteContract>(routes: readonly BoundRoute[], key: string) {
  type Ask = Parameters<Handler<R>>[0]
  const found = routes.find((one) => one.key === key)
  if (!found) throw new Error(`no domain binds ${key}`)
  return async (call: Call, query: Ask['query']) =>
    (await found.handle({ ...call, query } as never)) as Exclude<Awaited<ReturnType<Handler<R>>>, { why: string }>
}
