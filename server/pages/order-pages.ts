import { type Handler, type Id, type Kernel, refuse, type Tx } from '@heed/kernel'
import type { routes } from '@heed/pages/http'
import type { OwnOrder } from '@heed/trade/contract'
import type { Domains } from '../app.ts'

type Routes = typeof routes
type Keys = 'GET /api/shop/pages/orders' | 'GET /api/shop/pages/order/:orderId'

const ordersPage = 20

export function orderPages(kernel: Kernel, domains: Domains): { [K in Keys]: Handler<Routes[K]> } {
  return {
    'GET /api/shop/pages/orders': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const { rows, next } = await domains.trade.answers.ordersOf(
          tx,
          call.caller.personId!,
          call.query.after,
          ordersPage,
        )
        return { rows: await dress(tx, domains, rows), next, asOf: tx.now }
      }),
    'GET /api/shop/pages/order/:orderId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const order = await domains.trade.answers.orderOf(tx, call.caller.personId!, call.params.orderId)
        if (!order) return refuse('no-such-order')
        const [card] = await dress(tx, domains, [order])
        const { goodsMinor, shippingMinor, discountMinor, refundedMinor, to, cancelledAt, cancelledWhy } = order
        return {
          ...card!,
          goodsMinor,
          shippingMinor,
          discountMinor,
          refundedMinor,
          to,
          cancelledAt,
          cancelledWhy,
          asOf: tx.now,
        }
      }),
  }
}

/** Orders of one person with what each domain knows of them, one question a domain and shop. */
async function dress(tx: Tx, { identity, catalog, promises, fulfilment }: Domains, orders: OwnOrder[]) {
  const shops = await identity.answers.shops(tx, [...new Set(orders.map((one) => one.shopId))])
  const products = await catalog.answers.products(tx, [
    ...new Set(orders.flatMap((one) => one.lines.map((line) => line.productId))),
  ])
  const promised: Map<
    Id,
    Awaited<ReturnType<typeof promises.answers.promises>> extends Map<Id, infer P> ? P : never
  > = new Map()
  const parcels: Map<
    Id,
    Awaited<ReturnType<typeof fulfilment.answers.parcels>> extends Map<Id, infer P> ? P : never
  > = new Map()
  for (const shopId of shops.keys()) {
    const ids = orders.filter((one) => one.shopId === shopId).map((one) => one.orderId)
    for (const [id, rows] of await promises.answers.promises(tx, shopId, ids)) promised.set(id, rows)
    for (const [id, rows] of await fulfilment.answers.parcels(tx, shopId, ids)) parcels.set(id, rows)
  }
  return orders.map((order) => ({
    orderId: order.orderId,
    shopId: order.shopId,
    shop: shops.get(order.shopId)?.name ?? { zh: '—', en: '—' },
    state: order.state,
    totalMinor: order.totalMinor,
    currency: order.currency,
    placedAt: order.placedAt,
    paidAt: order.paidAt,
    payBy: order.payBy,
    lines: order.lines.map((line) => ({
      ...line,
      picture: products.get(line.productId)?.picture ?? '/pictures/parcel.svg',
    })),
    promises: promised.get(order.orderId) ?? [],
    parcels: parcels.get(order.orderId) ?? [],
  }))
}
