import type { Id, Instant, Tx } from '@heed/kernel'

/** Facts of different kinds have cursors of their own, so each fills in its columns whether or not the order is known. */
export async function putPaid(
  tx: Tx,
  shopId: Id,
  orders: { orderId: Id; personId: Id; paidAt: Instant; clockFrom: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into experience.orders (shop_id, order_id, person_id, paid_at, clock_from_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[]) n
     on conflict (shop_id, order_id) do update set person_id = excluded.person_id, paid_at = excluded.paid_at,
       clock_from_at = excluded.clock_from_at`,
    [
      shopId,
      orders.map((one) => one.orderId),
      orders.map((one) => one.personId),
      orders.map((one) => one.paidAt),
      orders.map((one) => one.clockFrom),
    ],
  )
}

type Column = 'cancelled_at' | 'picked_up_at' | 'signed_at'

/** The earliest event time wins, whatever arrived first. */
export async function putMoments(
  tx: Tx,
  shopId: Id,
  column: Column,
  moments: { orderId: Id; at: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into experience.orders as o (shop_id, order_id, ${column})
     select $1, n.order_id, min(n.at) from unnest($2::uuid[], $3::bigint[]) n(order_id, at) group by n.order_id
     on conflict (shop_id, order_id) do update set ${column} = least(o.${column}, excluded.${column})`,
    [shopId, moments.map((one) => one.orderId), moments.map((one) => one.at)],
  )
}

export async function putReasons(
  tx: Tx,
  shopId: Id,
  reasons: { orderId: Id; reason: string; at: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into experience.orders as o (shop_id, order_id, first_reason, reason_at)
     select distinct on (n.order_id) $1, n.order_id, n.reason, n.at
     from unnest($2::uuid[], $3::text[], $4::bigint[]) n(order_id, reason, at) order by n.order_id, n.at
     on conflict (shop_id, order_id) do update set first_reason = excluded.first_reason, reason_at = excluded.reason_at
     where o.reason_at is null or o.reason_at > excluded.reason_at`,
    [shopId, reasons.map((one) => one.orderId), reasons.map((one) => one.reason), reasons.map((one) => one.at)],
  )
}

export interface Settled {
  promiseId: Id
  orderId: Id
  state: 'kept' | 'broken' | 'void'
  at: Instant
}

/**
 * Kept and broken facts may arrive in either order with what revises them: `void` outweighs `kept`, `kept` outweighs
 * `broken` (a late scan of an early pick-up annuls the breach; nothing ever turns a kept promise into a broken one).
 */
export async function putPromises(tx: Tx, shopId: Id, settled: Settled[]): Promise<void> {
  await tx.rows(
    `insert into experience.promise as p (shop_id, promise_id, order_id, state, settled_at)
     select distinct on (n.promise_id) $1, n.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::bigint[]) n(promise_id, order_id, state, at)
     order by n.promise_id, array_position(array['void', 'kept', 'broken'], n.state)
     on conflict (shop_id, promise_id) do update set state = excluded.state, settled_at = excluded.settled_at
     where array_position(array['void', 'kept', 'broken'], excluded.state) < array_position(array['void', 'kept', 'broken'], p.state)`,
    [
      shopId,
      settled.map((one) => one.promiseId),
      settled.map((one) => one.orderId),
      settled.map((one) => one.state),
      settled.map((one) => one.at),
    ],
  )
}

export async function putRatings(
  tx: Tx,
  shopId: Id,
  ratings: { reviewId: Id; orderId: Id | null; productId: Id | null; stars: number; at: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into experience.rating (shop_id, review_id, order_id, product_id, stars, said_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::bigint[]) n on conflict do nothing`,
    [
      shopId,
      ratings.map((one) => one.reviewId),
      ratings.map((one) => one.orderId),
      ratings.map((one) => one.productId),
      ratings.map((one) => one.stars),
      ratings.map((one) => one.at),
    ],
  )
}

export async function putClaims(
  tx: Tx,
  shopId: Id,
  claims: { claimId: Id; orderId: Id; openedAt: Instant; settledAt: Instant }[],
): Promise<void> {
  await tx.rows(
    `insert into experience.claim (shop_id, claim_id, order_id, opened_at, settled_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[]) n on conflict do nothing`,
    [
      shopId,
      claims.map((one) => one.claimId),
      claims.map((one) => one.orderId),
      claims.map((one) => one.openedAt),
      claims.map((one) => one.settledAt),
    ],
  )
}

/** Said when a conversation is answered and again when it is rated. */
export async function putConversation(
  tx: Tx,
  shopId: Id,
  one: { conversationId: Id; orderId: Id | null; firstReplyMs: number | null; stars: number | null; at: Instant },
): Promise<void> {
  await tx.rows(
    `insert into experience.conversation as c (shop_id, conversation_id, order_id, first_reply_ms, stars, closed_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (shop_id, conversation_id) do update set stars = coalesce(excluded.stars, c.stars),
       first_reply_ms = coalesce(c.first_reply_ms, excluded.first_reply_ms)`,
    [shopId, one.conversationId, one.orderId, one.firstReplyMs, one.stars, one.at],
  )
}
