import type { Id, Instant, Tx } from '@heed/kernel'
import type { LocationAnswer, OrderAnswer, TradeAnswers } from '../contract/index.ts'
import { rankLocations } from '../rules/rank-locations.ts'
import { readCounter } from '../store/counter.ts'
import { readOrders, readOwnOrder, readOwnOrders } from '../store/orders.ts'
import { cut, readAfter, showAfter } from '../store/page-cursor.ts'
import { audit, auditFindings } from './audit.ts'

export const tradeAnswers: TradeAnswers = {
  async orders(tx, shopId, orderIds) {
    const rows = await readOrders(tx, shopId, orderIds)
    return new Map(rows.map((row) => [row.orderId, row satisfies OrderAnswer]))
  },
  async ordersOf(tx, personId, after, rowsMax) {
    const found = await readOwnOrders(tx, { personId, after: readAfter(after), rowsMax: rowsMax + 1 })
    return cut(found, rowsMax, ({ rank, value, orderId }) => showAfter({ rank, value, id: orderId }))
  },
  orderOf: readOwnOrder,
  buyersAmong,
  soldInWindow,
  async available(tx, variantIds) {
    const rows = await tx.rows<{ variantId: Id; available: number }>(
      `select a.variant_id as "variantId", a.available from trade.available_units($1::uuid[]) a order by a.variant_id`,
      [variantIds],
    )
    return new Map(rows.map((row) => [row.variantId, row.available]))
  },
  locations,
  async rankLocations(tx, ask) {
    const variantIds = ask.lines.map((line) => line.variantId)
    const { shelves } = await readCounter(tx, ask.shopId, variantIds, [])
    return rankLocations(shelves, ask.lines, ask.to?.province ?? null)
  },
  audit,
  auditFindings,
}

async function buyersAmong(tx: Tx, shopId: Id, personIds: readonly Id[]) {
  const rows = await tx.rows<{ personId: Id; orders: number; paidMinor: number }>(
    `select o.person_id as "personId", count(*) as orders, sum(o.total_minor - o.refunded_minor) as "paidMinor"
     from trade.orders o where o.shop_id = $1 and o.person_id = any($2::uuid[]) and o.paid_at is not null
     group by o.person_id order by o.person_id`,
    [shopId, personIds],
  )
  return new Map(rows.map(({ personId, ...sum }) => [personId, sum]))
}

/** `from` counts, `until` does not. */
async function soldInWindow(tx: Tx, shopId: Id, productId: Id, from: Instant, until: Instant) {
  return await tx.one<{ orders: number; units: number }>(
    `select count(distinct l.order_id) as orders, coalesce(sum(l.quantity), 0) as units
     from trade.order_line l join trade.orders o on o.shop_id = l.shop_id and o.id = l.order_id
     where l.shop_id = $1 and l.product_id = $2 and o.paid_at >= $3 and o.paid_at < $4`,
    [shopId, productId, from, until],
  )
}

async function locations(tx: Tx, shopId: Id): Promise<LocationAnswer[]> {
  return await tx.rows<LocationAnswer>(
    `select l.id as "locationId", l.name, l.city, l.province from trade.location l where l.shop_id = $1 order by l.opened_at, l.id`,
    [shopId],
  )
}
