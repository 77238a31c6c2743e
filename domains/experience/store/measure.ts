import type { Id, Instant, Tx } from '@heed/kernel'
import type { DeductionKind, MetricKey } from '../contract/metrics.ts'

/**
 * What each metric counts, as the rows it counts: (shop_id, row_id, order_id, value, bad, at) of shops $1 in the window
 * [$2, $3]. The sums of the score and the list behind a metric come from the same text, so that they cannot disagree.
 */
const paid = `from experience.orders o where o.shop_id = any($1::uuid[]) and o.paid_at between $2 and $3 and o.cancelled_at is null`
const withReason = (reason: string) =>
  `select o.shop_id, o.order_id as row_id, o.order_id, (o.first_reason is not distinct from '${reason}')::int as value,
     o.first_reason is not distinct from '${reason}' as bad, o.paid_at as at ${paid}`
const conversations = `from experience.conversation c where c.shop_id = any($1::uuid[]) and c.closed_at between $2 and $3`

const rowsOf: Record<MetricKey | 'next-day' | 'valid-orders', string> = {
  'valid-orders': `select o.shop_id, o.order_id as row_id, o.order_id, 1 as value, false as bad, o.paid_at as at ${paid}`,
  rating: `select r.shop_id, r.review_id as row_id, r.order_id, r.stars as value, r.stars <= 2 as bad, r.said_at as at
    from experience.rating r where r.shop_id = any($1::uuid[]) and r.said_at between $2 and $3`,
  'quality-returns': `select o.shop_id, o.order_id as row_id, o.order_id, (o.first_reason is not distinct from 'quality')::int as value,
      o.first_reason is not distinct from 'quality' as bad, o.signed_at as at
    from experience.orders o where o.shop_id = any($1::uuid[]) and o.signed_at between $2 and $3`,
  'pickup-hours': `select o.shop_id, o.order_id as row_id, o.order_id, greatest(0, o.picked_up_at - o.clock_from_at) / 3600000.0 as value,
      o.picked_up_at - o.clock_from_at > 86400000 as bad, o.picked_up_at as at
    from experience.orders o where o.shop_id = any($1::uuid[]) and o.picked_up_at between $2 and $3 and o.paid_at is not null`,
  'promises-kept': `select p.shop_id, p.promise_id as row_id, p.order_id, (p.state = 'kept')::int as value, p.state = 'broken' as bad, p.settled_at as at
    from experience.promise p where p.shop_id = any($1::uuid[]) and p.settled_at between $2 and $3 and p.state <> 'void'`,
  damage: withReason('damage'),
  'dispatch-feedback': withReason('dispatch'),
  // A question that was never answered counts as ten minutes.
  'first-reply': `select c.shop_id, c.conversation_id as row_id, c.order_id, coalesce(c.first_reply_ms, 600000) / 1000.0 as value,
      coalesce(c.first_reply_ms, 600000) > 180000 as bad, c.closed_at as at ${conversations}`,
  'claim-hours': `select k.shop_id, k.claim_id as row_id, k.order_id, (k.settled_at - k.opened_at) / 3600000.0 as value,
      k.settled_at - k.opened_at > 86400000 as bad, k.settled_at as at
    from experience.claim k where k.shop_id = any($1::uuid[]) and k.settled_at between $2 and $3`,
  dissatisfaction: `select c.shop_id, c.conversation_id as row_id, c.order_id, (c.stars <= 3)::int as value, c.stars <= 3 as bad, c.closed_at as at
    ${conversations} and c.stars is not null`,
  'next-day': `select o.shop_id, o.order_id as row_id, o.order_id,
      ((o.signed_at + 28800000) / 86400000 - (o.paid_at + 28800000) / 86400000 <= 1)::int as value, false as bad, o.signed_at as at
    from experience.orders o where o.shop_id = any($1::uuid[]) and o.signed_at between $2 and $3 and o.paid_at is not null`,
}

export interface Measured {
  sum: number
  count: number
  bad: number
}

/** One read: the sums of a metric for many shops; a shop without rows is absent. */
export async function measure(
  tx: Tx,
  key: keyof typeof rowsOf,
  shopIds: readonly Id[],
  from: Instant,
  until: Instant,
): Promise<Map<Id, Measured>> {
  const rows = await tx.rows<Measured & { shopId: Id }>(
    `select x.shop_id as "shopId", sum(x.value)::float8 as sum, count(*) as count, count(*) filter (where x.bad) as bad
     from (${rowsOf[key]}) x group by x.shop_id order by x.shop_id`,
    [shopIds, from, until],
  )
  return new Map(rows.map(({ shopId, ...one }) => [shopId, one]))
}

export interface RowBehind {
  rowId: Id
  orderId: Id | null
  value: number
  bad: boolean
  at: Instant
}

/** The rows behind a metric, newest first, on from a cursor. */
export async function listBehind(
  tx: Tx,
  key: MetricKey,
  shopId: Id,
  window: { from: Instant; until: Instant },
  page: { after: { at: Instant; rowId: Id } | null; onlyBad: boolean; rowsMax: number },
): Promise<RowBehind[]> {
  return await tx.rows<RowBehind>(
    `select x.row_id as "rowId", x.order_id as "orderId", x.value::float8 as value, x.bad, x.at from (${rowsOf[key]}) x
     where ($4::bigint is null or (x.at, x.row_id) < ($4, $5::uuid)) and (x.bad or not $6)
     order by x.at desc, x.row_id desc limit $7`,
    [
      [shopId],
      window.from,
      window.until,
      page.after?.at ?? null,
      page.after?.rowId ?? null,
      page.onlyBad,
      page.rowsMax,
    ],
  )
}

export async function readDeductions(
  tx: Tx,
  shopIds: readonly Id[],
  from: Instant,
  until: Instant,
): Promise<Map<Id, DeductionKind[]>> {
  const rows = await tx.rows<{ shopId: Id; kinds: DeductionKind[] }>(
    `select d.shop_id as "shopId", array_agg(d.kind order by d.recorded_at, d.deduction_id) as kinds
     from experience.deduction d where d.shop_id = any($1::uuid[]) and d.recorded_at between $2 and $3
     group by d.shop_id order by d.shop_id`,
    [shopIds, from, until],
  )
  return new Map(rows.map((row) => [row.shopId, row.kinds]))
}

/** Sum and count of stars by product. */
export async function readRatings(
  tx: Tx,
  productIds: readonly Id[],
  from: Instant,
): Promise<{ productId: Id; sum: number; count: number }[]> {
  return await tx.rows(
    `select r.product_id as "productId", sum(r.stars) as sum, count(*) as count from experience.rating r
     where r.product_id = any($1::uuid[]) and r.said_at >= $2 group by r.product_id order by r.product_id`,
    [productIds, from],
  )
}
