import type { Id, Instant, Tx } from '@heed/kernel'

export interface NewDelivery {
  deliveryId: Id
  endpointId: Id
  bucket: number
  position: number
  messageId: string
  type: string
  body: string
}

/** One row an endpoint and fact; a known pair is left as it is. Due at once, in wall time. */
export async function insertDeliveries(tx: Tx, shopId: Id, rows: readonly NewDelivery[]): Promise<void> {
  await tx.rows(
    `insert into insight.delivery (shop_id, delivery_id, endpoint_id, fact_bucket, fact_position, message_id, type, body, state, due_at, created_at)
     select $1, n.*, 'waiting', $9, $9
     from unnest($2::uuid[], $3::uuid[], $4::int[], $5::bigint[], $6::text[], $7::text[], $8::text[]) n on conflict do nothing`,
    [
      shopId,
      rows.map((one) => one.deliveryId),
      rows.map((one) => one.endpointId),
      rows.map((one) => one.bucket),
      rows.map((one) => one.position),
      rows.map((one) => one.messageId),
      rows.map((one) => one.type),
      rows.map((one) => one.body),
      tx.wall,
    ],
  )
}

export interface DueDelivery {
  shopId: Id
  deliveryId: Id
  endpointId: Id
  messageId: string
  body: string
  tries: number
  url: string
  secrets: string[]
}

/** Takes due deliveries for a while: whoever dies while sending, the lease ends and another tries. */
export async function leaseDue(tx: Tx, leaseMs: number, rowsMax: number): Promise<DueDelivery[]> {
  const rows = await tx.rows<DueDelivery>(
    `update insight.delivery d set due_at = $1 + $2, tries = d.tries + 1
     from (select q.shop_id, q.delivery_id from insight.delivery q where q.state = 'waiting' and q.due_at <= $1
           order by q.due_at, q.delivery_id limit $3 for update skip locked) due, insight.endpoint e
     where d.shop_id = due.shop_id and d.delivery_id = due.delivery_id and e.shop_id = d.shop_id and e.endpoint_id = d.endpoint_id
     returning d.shop_id as "shopId", d.delivery_id as "deliveryId", d.endpoint_id as "endpointId", d.message_id as "messageId", d.body,
       d.tries, e.url, case when e.old_until_at > $1 then array[e.secret, e.old_secret] else array[e.secret] end as secrets`,
    [tx.wall, leaseMs, rowsMax],
  )
  return rows.sort((a, b) => a.deliveryId.localeCompare(b.deliveryId))
}

export async function writeAttempt(
  tx: Tx,
  one: { shopId: Id; deliveryId: Id; code: number | null; error: string | null },
): Promise<void> {
  await tx.rows(
    `insert into insight.attempt (shop_id, delivery_id, attempt_id, tried_at, code, error) values ($1, $2, $3, $4, $5, $6)`,
    [one.shopId, one.deliveryId, tx.newId(), tx.wall, one.code, one.error],
  )
}

export async function setDelivery(
  tx: Tx,
  one: { shopId: Id; deliveryId: Id; state: string; dueAt: Instant },
): Promise<void> {
  await tx.rows(
    `update insight.delivery set state = $3, due_at = $4 where shop_id = $1 and delivery_id = $2 and state = 'waiting'`,
    [one.shopId, one.deliveryId, one.state, one.dueAt],
  )
}

export interface DeliveryRow {
  deliveryId: Id
  messageId: string
  type: string
  state: 'waiting' | 'delivered' | 'failed' | 'stopped'
  body: string
  createdAt: Instant
  nextTryAt: Instant | null
  attempts: { at: Instant; code: number | null; error: string | null }[]
}

export async function readDeliveries(
  tx: Tx,
  shopId: Id,
  endpointId: Id,
  page: { after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<DeliveryRow[]> {
  return await tx.rows<DeliveryRow>(
    `select d.delivery_id as "deliveryId", d.message_id as "messageId", d.type, d.state, d.body, d.created_at as "createdAt",
       case when d.state = 'waiting' then d.due_at end as "nextTryAt",
       coalesce((select jsonb_agg(jsonb_build_object('at', a.tried_at, 'code', a.code, 'error', a.error) order by a.tried_at, a.attempt_id)
         from insight.attempt a where a.shop_id = d.shop_id and a.delivery_id = d.delivery_id), '[]') as attempts
     from insight.delivery d where d.shop_id = $1 and d.endpoint_id = $2
       and ($3::bigint is null or (d.created_at, d.delivery_id) < ($3, $4::uuid))
     order by d.created_at desc, d.delivery_id desc limit $5`,
    [shopId, endpointId, page.after?.at ?? null, page.after?.id ?? null, page.rowsMax],
  )
}

/** Removes finished deliveries older than an instant of wall time, with their attempts; returns how many. */
export async function forgetDeliveries(tx: Tx, before: Instant, rowsMax: number): Promise<number> {
  const gone = await tx.rows<{ shopId: Id; id: Id }>(
    `delete from insight.delivery d using
       (select q.shop_id, q.delivery_id from insight.delivery q where q.created_at < $1 and q.state <> 'waiting'
        order by q.created_at, q.delivery_id limit $2) old
     where d.shop_id = old.shop_id and d.delivery_id = old.delivery_id returning d.shop_id as "shopId", d.delivery_id as id`,
    [before, rowsMax],
  )
  await tx.rows(
    `delete from insight.attempt a using unnest($1::uuid[], $2::uuid[]) n(shop_id, id) where a.shop_id = n.shop_id and a.delivery_id = n.id`,
    [gone.map((one) => one.shopId), gone.map((one) => one.id)],
  )
  return gone.length
}
