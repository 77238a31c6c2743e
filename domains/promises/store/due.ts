import type { Id, Instant, Tx } from '@heed/kernel'

/** A reader whose unread facts could still keep or void a promise. */
export interface Excuse {
  reader: string
  fact: string
}

export interface DuePromise {
  shopId: Id
  promiseId: Id
  orderId: Id
  personId: Id
  kind: 'dispatch' | 'arrival'
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

/**
 * Locks promises whose last moment has passed, oldest first. A shop whose bucket still has unread excusing facts is left
 * out, and so is an order with a parked one: nobody is judged before what is already in the log has been read.
 */
export const lockDuePromises = (tx: Tx, excuses: readonly Excuse[], limit: number): Promise<DuePromise[]> =>
  tx.rows<DuePromise>(
    `with lagging as (
       select h.bucket from unnest($2::text[], $3::text[]) r(reader, fact)
       join kernel.head h on h.name = r.fact
       left join kernel.cursor c on c.reader = r.reader and c.bucket = h.bucket
       where h.position > coalesce(c.position, 0)
     )
     select p.shop_id as "shopId", p.id as "promiseId", p.order_id as "orderId", p.person_id as "personId", p.kind,
       p.due_at as "dueAt", p.judge_at as "judgeAt", p.policy_id as "policyId", p.policy_version as "policyVersion",
       p.owed_minor as "owedMinor", p.currency, p.funded_by as "fundedBy", p.valid_days as "validDays",
       p.cap_order_minor as "capOrderMinor", p.cap_buyer_day_minor as "capBuyerDayMinor"
     from promises.promise p
     where p.state = 'open' and p.judge_at < $1
       and ('x' || right(p.shop_id::text, 2))::bit(8)::int % 64 not in (select l.bucket from lagging l)
       and not exists (select 1 from kernel.parked k where k.reader = any($2::text[]) and k.key = p.order_id::text)
     order by p.judge_at, p.id limit $4 for update of p skip locked`,
    [tx.now, excuses.map((one) => one.reader), excuses.map((one) => one.fact), limit],
  )

/** Sweeps that pay the same buyer wait for each other, so that caps see each other's payments. Keys in one order. */
export const lockBuyers = (tx: Tx, keys: readonly string[]): Promise<unknown[]> =>
  tx.rows(
    `select pg_advisory_xact_lock(hashtextextended(k.key, 11))
     from (select u.key from unnest($1::text[]) u(key) order by u.key) k`,
    [keys],
  )

export interface AlreadyPaid {
  shopId: Id
  personId: Id
  day: number
  orderId: Id
  amountMinor: number
}

/** What was decided so far for these orders and for these buyers on these days. */
export const readAlreadyPaid = (
  tx: Tx,
  asked: { shopIds: Id[]; personIds: Id[]; orderIds: Id[]; days: number[] },
): Promise<AlreadyPaid[]> =>
  tx.rows<AlreadyPaid>(
    `with v as (select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[]) v(shop_id, person_id, order_id, day)), found as (
       select b.shop_id, b.order_id, b.kind, b.person_id, b.broken_day, b.amount_minor from v join promises.breach b
         on b.shop_id = v.shop_id and b.person_id = v.person_id and b.broken_day = v.day
       union
       select b.shop_id, b.order_id, b.kind, b.person_id, b.broken_day, b.amount_minor from v join promises.breach b
         on b.shop_id = v.shop_id and b.order_id = v.order_id
     )
     select f.shop_id as "shopId", f.person_id as "personId", f.broken_day as day, f.order_id as "orderId", f.amount_minor as "amountMinor"
     from found f where f.amount_minor is not null order by f.shop_id, f.order_id, f.kind`,
    [asked.shopIds, asked.personIds, asked.orderIds, asked.days],
  )

export interface NewBreach {
  shopId: Id
  promiseId: Id
  orderId: Id
  personId: Id
  kind: 'dispatch' | 'arrival'
  brokenAt: Instant
  brokenDay: number
  compensationId: Id | null
  amountMinor: number | null
  currency: string
  fundedBy: string | null
  expiresAt: Instant | null
  unpaidWhy: string | null
}

/** open -> broken with its breach and compensation, one statement; answers the promises that it won. */
export async function breakPromises(tx: Tx, breaches: readonly NewBreach[]): Promise<Set<Id>> {
  const rows = await tx.rows<{ id: Id }>(
    `with v as (
       select * from jsonb_to_recordset($1::jsonb) v("shopId" uuid, "promiseId" uuid, "orderId" uuid, "personId" uuid, kind text,
         "brokenAt" bigint, "brokenDay" int, "compensationId" uuid, "amountMinor" bigint, currency text, "fundedBy" text,
         "expiresAt" bigint, "unpaidWhy" text)
     ), won as (
       update promises.promise p set state = 'broken', broken_at = v."brokenAt" from v
       where p.shop_id = v."shopId" and p.id = v."promiseId" and p.state = 'open'
       returning p.shop_id, p.id
     ), written as (
       insert into promises.breach (shop_id, order_id, kind, promise_id, person_id, broken_at, broken_day, decided_at,
         compensation_id, amount_minor, currency, funded_by, expires_at, unpaid_why)
       select v."shopId", v."orderId", v.kind, v."promiseId", v."personId", v."brokenAt", v."brokenDay", $2,
         v."compensationId", v."amountMinor", v.currency, v."fundedBy", v."expiresAt", v."unpaidWhy"
       from v join won w on w.shop_id = v."shopId" and w.id = v."promiseId"
     )
     select w.id from won w order by w.id`,
    [JSON.stringify(breaches), tx.now],
  )
  return new Set(rows.map((row) => row.id))
}

/** Notes the coupon of a compensation, once. */
export const notePaid = (
  tx: Tx,
  shopId: Id,
  paid: readonly { compensationId: Id; couponId: Id; at: Instant }[],
): Promise<
  {
    compensationId: Id
    promiseId: Id
    orderId: Id
    personId: Id
    couponId: Id
    amountMinor: number
    currency: string
  }[]
> =>
  tx.rows(
    `with noted as (
       update promises.breach b set coupon_id = v.coupon_id, paid_at = v.at
       from unnest($2::uuid[], $3::uuid[], $4::bigint[]) v(compensation_id, coupon_id, at)
       where b.shop_id = $1 and b.compensation_id = v.compensation_id and b.compensation_id = any($2::uuid[]) and b.coupon_id is null
       returning b.compensation_id as "compensationId", b.promise_id as "promiseId", b.order_id as "orderId",
         b.person_id as "personId", b.coupon_id as "couponId", b.amount_minor as "amountMinor", b.currency
     )
     select * from noted order by noted."compensationId"`,
    [shopId, paid.map((one) => one.compensationId), paid.map((one) => one.couponId), paid.map((one) => one.at)],
  )
