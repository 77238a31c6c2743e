import type { Id, Instant, Tx } from '@heed/kernel'

export interface NewPromise {
  promiseId: Id
  orderId: Id
  personId: Id
  kind: 'dispatch' | 'arrival'
  category: string
  dueAt: Instant
  judgeAt: Instant
  policyId: string
  policyVersion: number
  owedMinor: number | null
  currency: string
  fundedBy: 'shop' | 'platform' | null
  validDays: number | null
  capOrderMinor: number | null
  capBuyerDayMinor: number | null
}

/** Inserts open promises; answers the ids of those that were not there yet. */
export async function insertPromises(tx: Tx, shopId: Id, promises: readonly NewPromise[]): Promise<Set<Id>> {
  const rows = await tx.rows<{ id: Id }>(
    `insert into promises.promise (shop_id, id, order_id, person_id, kind, state, category, made_at, due_at, judge_at,
       policy_id, policy_version, owed_minor, currency, funded_by, valid_days, cap_order_minor, cap_buyer_day_minor)
     select $1, v."promiseId", v."orderId", v."personId", v.kind, 'open', v.category, $3, v."dueAt", v."judgeAt",
       v."policyId", v."policyVersion", v."owedMinor", v.currency, v."fundedBy", v."validDays", v."capOrderMinor", v."capBuyerDayMinor"
     from jsonb_to_recordset($2::jsonb) v("promiseId" uuid, "orderId" uuid, "personId" uuid, kind text, category text,
       "dueAt" bigint, "judgeAt" bigint, "policyId" text, "policyVersion" int, "owedMinor" bigint, currency text,
       "fundedBy" text, "validDays" int, "capOrderMinor" bigint, "capBuyerDayMinor" bigint)
     on conflict (shop_id, order_id, kind) do nothing
     returning id`,
    [shopId, JSON.stringify(promises), tx.now],
  )
  return new Set(rows.map((row) => row.id))
}

export interface Moved {
  promiseId: Id
  orderId: Id
  personId: Id
  kind: 'dispatch' | 'arrival'
  dueAt: Instant
  keptAt: Instant
}

const moved = `p.id as "promiseId", p.order_id as "orderId", p.person_id as "personId", p.kind, p.due_at as "dueAt", p.kept_at as "keptAt"`
const events = `unnest($2::uuid[], $3::bigint[]) v(order_id, at)`

/** open -> kept, if the event is no later than the last moment. The sweep's open -> broken asks for the same `open`. */
export const keepPromises = (tx: Tx, shopId: Id, kind: string, orderIds: Id[], ats: Instant[]): Promise<Moved[]> =>
  tx.rows<Moved>(
    `with kept as (
       update promises.promise p set state = 'kept', kept_at = v.at from ${events}
       where p.shop_id = $1 and p.order_id = v.order_id and p.order_id = any($2::uuid[]) and p.kind = $4 and p.state = 'open' and v.at <= p.judge_at
       returning ${moved}
     )
     select * from kept order by kept."promiseId"`,
    [shopId, orderIds, ats, kind],
  )

/** broken -> annulled, breach and promise in one statement: the event was in time, only its news was late. */
export const annulBreaches = (tx: Tx, shopId: Id, kind: string, orderIds: Id[], ats: Instant[]): Promise<Moved[]> =>
  tx.rows<Moved>(
    `with back as (
       update promises.promise p set state = 'annulled', kept_at = v.at from ${events}
       where p.shop_id = $1 and p.order_id = v.order_id and p.order_id = any($2::uuid[]) and p.kind = $4 and p.state = 'broken' and v.at <= p.judge_at
       returning ${moved}
     ), noted as (
       update promises.breach b set annulled_at = $5 from back
       where b.shop_id = $1 and b.order_id = back."orderId" and b.kind = back.kind
     )
     select * from back order by back."promiseId"`,
    [shopId, orderIds, ats, kind, tx.now],
  )

/** An even earlier time for what is kept already. */
export const moveKeptEarlier = (tx: Tx, shopId: Id, kind: string, orderIds: Id[], ats: Instant[]): Promise<unknown[]> =>
  tx.rows(
    `update promises.promise p set kept_at = v.at from ${events}
     where p.shop_id = $1 and p.order_id = v.order_id and p.order_id = any($2::uuid[]) and p.kind = $4 and p.state in ('kept', 'annulled') and v.at < p.kept_at`,
    [shopId, orderIds, ats, kind],
  )

/** open -> void for orders cancelled no later than the last moment; later the promise was broken before. */
export const voidPromises = (
  tx: Tx,
  shopId: Id,
  orderIds: Id[],
  ats: Instant[],
): Promise<{ promiseId: Id; orderId: Id; personId: Id }[]> =>
  tx.rows(
    `update promises.promise p set state = 'void' from ${events}
     where p.shop_id = $1 and p.order_id = v.order_id and p.order_id = any($2::uuid[]) and p.state = 'open' and v.at <= p.judge_at
     returning p.id as "promiseId", p.order_id as "orderId", p.person_id as "personId"`,
    [shopId, orderIds, ats],
  )
