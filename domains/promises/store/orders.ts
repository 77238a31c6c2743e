import type { Id, Instant, Tx } from '@heed/kernel'
import type { Seen } from '../rules/earliest-by-order.ts'

export interface PaidOrder {
  orderId: Id
  personId: Id
  paidAt: Instant
  totalMinor: number
  currency: string
  categories: string[]
  city: string
  province: string
  routeHours: number | null
  policyId: string
  policyVersion: number
}

export interface SeenTimes {
  orderId: Id
  pickedUpAt: Instant | null
  signedAt: Instant | null
  cancelledAt: Instant | null
}

/** Writes what an order was paid for; answers what other readers had already seen of it. A repeat answers nothing. */
export const insertPaidOrders = (tx: Tx, shopId: Id, orders: readonly PaidOrder[]): Promise<SeenTimes[]> =>
  tx.rows<SeenTimes>(
    `insert into promises.order_seen as o (shop_id, order_id, person_id, paid_at, total_minor, currency, categories, city,
       province, route_hours, policy_id, policy_version)
     select $1, v.order_id, v.person_id, v.paid_at, v.total_minor, v.currency,
       (select array_agg(c.x) from jsonb_array_elements_text(v.categories) c(x)), v.city, v.province, v.route_hours, v.policy_id, v.policy_version
     from jsonb_to_recordset($2::jsonb) v(order_id uuid, person_id uuid, paid_at bigint, total_minor bigint, currency text,
       categories jsonb, city text, province text, route_hours int, policy_id text, policy_version int)
     order by v.order_id
     on conflict (shop_id, order_id) do update set paid_at = excluded.paid_at, total_minor = excluded.total_minor,
       currency = excluded.currency, categories = excluded.categories, city = excluded.city, province = excluded.province,
       route_hours = excluded.route_hours, policy_id = excluded.policy_id, policy_version = excluded.policy_version
     where o.paid_at is null
     returning o.order_id as "orderId", o.picked_up_at as "pickedUpAt", o.signed_at as "signedAt", o.cancelled_at as "cancelledAt"`,
    [
      shopId,
      JSON.stringify(
        orders.map((one) => ({
          order_id: one.orderId,
          person_id: one.personId,
          paid_at: one.paidAt,
          total_minor: one.totalMinor,
          currency: one.currency,
          categories: one.categories,
          city: one.city,
          province: one.province,
          route_hours: one.routeHours,
          policy_id: one.policyId,
          policy_version: one.policyVersion,
        })),
      ),
    ],
  )

const seenColumns = { dispatch: 'picked_up_at', arrival: 'signed_at' } as const

/** Keeps the earliest time seen; the order's own fact may still be on its way. */
export async function noteDone(
  tx: Tx,
  shopId: Id,
  kind: keyof typeof seenColumns,
  seen: readonly Seen[],
): Promise<void> {
  const column = seenColumns[kind]
  await tx.rows(
    `insert into promises.order_seen as o (shop_id, order_id, person_id, ${column})
     select $1, v.order_id, v.person_id, v.at from unnest($2::uuid[], $3::uuid[], $4::bigint[]) v(order_id, person_id, at)
     order by v.order_id
     on conflict (shop_id, order_id) do update set ${column} = least(o.${column}, excluded.${column})`,
    [shopId, seen.map((one) => one.orderId), seen.map((one) => one.personId), seen.map((one) => one.at)],
  )
}

export async function noteCancelled(tx: Tx, shopId: Id, seen: readonly Seen[]): Promise<void> {
  await tx.rows(
    `insert into promises.order_seen as o (shop_id, order_id, person_id, cancelled_at)
     select $1, v.order_id, v.person_id, v.at from unnest($2::uuid[], $3::uuid[], $4::bigint[]) v(order_id, person_id, at)
     order by v.order_id
     on conflict (shop_id, order_id) do update set cancelled_at = coalesce(o.cancelled_at, excluded.cancelled_at)`,
    [shopId, seen.map((one) => one.orderId), seen.map((one) => one.personId), seen.map((one) => one.at)],
  )
}

export interface SeenOrderRow {
  shopId: Id
  orderId: Id
  personId: Id
  paidAt: Instant
  totalMinor: number
  categories: string[]
  province: string | null
  routeHours: number | null
  policyVersion: number
  pickedUpAt: Instant | null
  signedAt: Instant | null
  cancelledAt: Instant | null
}

/** Orders paid in [from, until), in order of payment; reads at most `rowsMax`. */
export const readPaidOrders = (
  tx: Tx,
  ask: { policyId: string; from: Instant; until: Instant; rowsMax: number },
): Promise<SeenOrderRow[]> =>
  tx.rows<SeenOrderRow>(
    `select o.shop_id as "shopId", o.order_id as "orderId", o.person_id as "personId", o.paid_at as "paidAt",
       o.total_minor as "totalMinor", o.categories, o.province, o.route_hours as "routeHours",
       o.policy_version as "policyVersion", o.picked_up_at as "pickedUpAt", o.signed_at as "signedAt", o.cancelled_at as "cancelledAt"
     from promises.order_seen o
     where o.policy_id = $1 and o.paid_at >= $2 and o.paid_at < $3
     order by o.paid_at, o.shop_id, o.order_id limit $4`,
    [ask.policyId, ask.from, ask.until, ask.rowsMax],
  )
