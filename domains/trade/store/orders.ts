import type { Id, Instant, Tx } from '@heed/kernel'

export interface OrderRow {
  orderId: Id
  shopId: Id
  personId: Id
  state: 'held' | 'paid' | 'cancelled' | 'refunded'
  source: 'shop' | 'import'
  goodsMinor: number
  shippingMinor: number
  discountMinor: number
  totalMinor: number
  refundedMinor: number
  currency: string
  couponId: Id | null
  locationId: Id | null
  termsId: string | null
  showId: Id | null
  to: { name: string; phone: string; line: string; city: string; province: string }
  placedAt: Instant
  payBy: Instant
  paidAt: Instant | null
  cancelledAt: Instant | null
  cancelledWhy: string | null
  lines: {
    lineId: Id
    variantId: Id
    productId: Id
    title: { zh: string; en: string }
    name: { zh: string; en: string }
    quantity: number
    priceMinor: number
    discountMinor: number
  }[]
}

const columns = `o.id as "orderId", o.shop_id as "shopId", o.person_id as "personId", o.state, o.source,
  o.goods_minor as "goodsMinor", o.shipping_minor as "shippingMinor", o.discount_minor as "discountMinor",
  o.total_minor as "totalMinor", o.refunded_minor as "refundedMinor", o.currency, o.coupon_id as "couponId",
  o.location_id as "locationId", o.terms_id as "termsId", o.show_id as "showId", o.ship_to as "to",
  o.placed_at as "placedAt", o.pay_by as "payBy", o.paid_at as "paidAt", o.cancelled_at as "cancelledAt", o.cancelled_why as "cancelledWhy",
  (select jsonb_agg(jsonb_build_object('lineId', l.id, 'variantId', l.variant_id, 'productId', l.product_id, 'title', l.title,
     'name', l.name, 'quantity', l.quantity, 'priceMinor', l.price_minor, 'discountMinor', l.discount_minor) order by l.id)
   from trade.order_line l where l.shop_id = o.shop_id and l.order_id = o.id) as lines`

export async function readOrders(tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<OrderRow[]> {
  return await tx.rows<OrderRow>(
    `select ${columns} from trade.orders o where o.shop_id = $1 and o.id = any($2::uuid[]) order by o.id`,
    [shopId, orderIds],
  )
}

export async function readOwnOrder(tx: Tx, personId: Id, orderId: Id): Promise<OrderRow | null> {
  return await tx.maybe<OrderRow>(`select ${columns} from trade.orders o where o.person_id = $1 and o.id = $2`, [
    personId,
    orderId,
  ])
}

/** Where a list goes on: the sort value and the id of the last row shown. */
export interface After {
  rank: number
  value: number
  id: Id
}

/**
 * A person's orders by urgency: those that wait for money (the soonest deadline first), then paid ones (newest first),
 * then what is over (newest first).
 */
export async function readOwnOrders(
  tx: Tx,
  ask: { personId: Id; after: After | null; rowsMax: number },
): Promise<(OrderRow & { rank: number; value: number })[]> {
  return await tx.rows<OrderRow & { rank: number; value: number }>(
    `with own as (
       select s.shop_id, s.id, case s.state when 'held' then 0 when 'paid' then 1 else 2 end as rank,
         case s.state when 'held' then s.pay_by when 'paid' then -s.paid_at else -s.placed_at end as value
       from trade.orders s where s.person_id = $1
     ), page as (
       select w.* from own w where $2::int is null or (w.rank, w.value, w.id) > ($2, $3::bigint, $4::uuid)
       order by w.rank, w.value, w.id limit $5
     )
     select ${columns}, w.rank, w.value from page w join trade.orders o on o.shop_id = w.shop_id and o.id = w.id
     order by w.rank, w.value, w.id`,
    [ask.personId, ask.after?.rank ?? null, ask.after?.value ?? null, ask.after?.id ?? null, ask.rowsMax],
  )
}

export const deskSorts = ['newest', 'oldest', 'largest'] as const
export type DeskSort = (typeof deskSorts)[number]

const sortValue: Record<DeskSort, string> = { newest: '-s.placed_at', oldest: 's.placed_at', largest: '-s.total_minor' }

export async function readShopOrders(
  tx: Tx,
  ask: { shopId: Id; state: string | null; sort: DeskSort; after: After | null; rowsMax: number },
): Promise<(OrderRow & { rank: number; value: number })[]> {
  const value = sortValue[ask.sort]
  return await tx.rows<OrderRow & { rank: number; value: number }>(
    `with page as (
       select s.id, ${value} as value from trade.orders s
       where s.shop_id = $1 and ($2::text is null or s.state = $2)
         and ($3::bigint is null or (${value}, s.id) > ($3, $4::uuid))
       order by ${value}, s.id limit $5
     )
     select ${columns}, 0 as rank, w.value from page w join trade.orders o on o.shop_id = $1 and o.id = w.id
     order by w.value, w.id`,
    [ask.shopId, ask.state, ask.after?.value ?? null, ask.after?.id ?? null, ask.rowsMax],
  )
}

/** Money that moved for an order: payments and what was given back, oldest first. */
export async function readOrderMoney(
  tx: Tx,
  shopId: Id,
  orderId: Id,
): Promise<{ kind: string; state: string; amountMinor: number; at: Instant; reason: string | null }[]> {
  return await tx.rows(
    `select m.kind, m.state, m.amount_minor as "amountMinor", m.at, m.reason from (
       select p.id::text as key, 'payment' as kind, p.state, p.amount_minor, coalesce(p.settled_at, p.asked_at) as at, null as reason
       from trade.payment p where p.shop_id = $1 and p.order_id = $2
       union all
       select r.key, 'refund', 'paid', r.amount_minor, r.paid_at, r.reason from trade.refund r where r.shop_id = $1 and r.order_id = $2
     ) m order by m.at, m.key`,
    [shopId, orderId],
  )
}
