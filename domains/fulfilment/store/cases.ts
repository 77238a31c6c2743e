import type { Id, Instant, Tx } from '@heed/kernel'
import type { CaseLane } from '../contract/segments.ts'

export interface NewCase {
  orderId: Id
  parcelId: Id | null
  lane: CaseLane
  cause: string
  nextAction: string
  details: Record<string, unknown>
}

/** Opens cases; an order has at most one open case a lane, a second finding brings it up to date. */
export async function openCases(tx: Tx, shopId: Id, found: readonly NewCase[]): Promise<void> {
  if (found.length === 0) return
  // Two parcels of one order may fall silent in the same sweep; the last finding speaks for the order.
  const cases = [...new Map(found.map((one) => [`${one.orderId} ${one.lane}`, one])).values()]
  await tx.rows(
    `insert into fulfilment.diagnosis (shop_id, id, order_id, parcel_id, lane, cause, next_action, details, opened_at)
     select $1, v.id, v."orderId", v."parcelId", v.lane, v.cause, v."nextAction", v.details, $3
     from jsonb_to_recordset($2::jsonb) v(id uuid, "orderId" uuid, "parcelId" uuid, lane text, cause text, "nextAction" text, details jsonb)
     on conflict (shop_id, order_id, lane) where resolved_at is null do update set cause = excluded.cause,
       next_action = excluded.next_action, details = excluded.details, parcel_id = excluded.parcel_id`,
    [shopId, JSON.stringify(cases.map((one) => ({ id: tx.newId(), ...one }))), tx.now],
  )
}

/** Closes the open cases of orders in some lanes, because what they were about is over. */
export async function closeCases(
  tx: Tx,
  shopId: Id,
  orderIds: readonly Id[],
  lanes: readonly CaseLane[],
  resolution: string,
): Promise<void> {
  if (orderIds.length === 0) return
  await tx.rows(
    `update fulfilment.diagnosis d set resolved_at = $4, resolved_by = $5, resolution = $6
     where d.shop_id = $1 and d.order_id = any($2::uuid[]) and d.lane = any($3::text[]) and d.resolved_at is null`,
    [shopId, orderIds, lanes, tx.now, tx.reach.actor, resolution],
  )
}

export interface CaseRow extends NewCase {
  caseId: Id
  openedAt: Instant
  resolvedAt: Instant | null
  resolution: string | null
  carrier: string | null
  trackingNumber: string | null
  dispatchDueAt: Instant | null
}

export const readCases = (
  tx: Tx,
  shopId: Id,
  ask: { lane: string | null; open: boolean; after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<CaseRow[]> =>
  tx.rows<CaseRow>(
    `select d.id as "caseId", d.order_id as "orderId", d.parcel_id as "parcelId", d.lane, d.cause, d.next_action as "nextAction",
       d.details, d.opened_at as "openedAt", d.resolved_at as "resolvedAt", d.resolution, p.carrier,
       p.number as "trackingNumber", t.dispatch_due_at as "dispatchDueAt"
     from fulfilment.diagnosis d
     left join fulfilment.parcel p on p.shop_id = d.shop_id and p.id = d.parcel_id
     left join fulfilment.task t on t.shop_id = d.shop_id and t.order_id = d.order_id
     where d.shop_id = $1 and ($2::text is null or d.lane = $2) and (d.resolved_at is null) = $3
       and ($4::bigint is null or (d.opened_at, d.id) > ($4, $5::uuid))
     order by d.opened_at, d.id limit $6`,
    [shopId, ask.lane, ask.open, ask.after?.at ?? null, ask.after?.id ?? null, ask.rowsMax],
  )

export const countLanes = (tx: Tx, shopId: Id): Promise<{ lane: CaseLane; open: number }[]> =>
  tx.rows(
    `select d.lane, count(*) as open from fulfilment.diagnosis d where d.shop_id = $1 and d.resolved_at is null
     group by d.lane order by d.lane`,
    [shopId],
  )

export const resolveCaseRow = (
  tx: Tx,
  resolve: { shopId: Id; caseId: Id; resolution: string },
): Promise<{ orderId: Id; parcelId: Id | null } | null> =>
  tx.maybe(
    `update fulfilment.diagnosis d set resolved_at = $3, resolved_by = $4, resolution = $5
     where d.shop_id = $1 and d.id = $2 and d.resolved_at is null
     returning d.order_id as "orderId", d.parcel_id as "parcelId"`,
    [resolve.shopId, resolve.caseId, tx.now, tx.reach.actor, resolve.resolution],
  )
