import type { Id, Instant, Tx } from '@heed/kernel'

export const readBreachForAppeal = (
  tx: Tx,
  shopId: Id,
  promiseId: Id,
): Promise<{ orderId: Id; decidedAt: Instant } | null> =>
  tx.maybe(
    `select b.order_id as "orderId", b.decided_at as "decidedAt" from promises.breach b
     where b.shop_id = $1 and b.promise_id = $2 and b.annulled_at is null`,
    [shopId, promiseId],
  )

/** One appeal a breach: a second one gets the first one's id back and `added: false`. */
export async function insertAppeal(
  tx: Tx,
  appeal: { shopId: Id; promiseId: Id; orderId: Id; words: string; openedBy: string },
): Promise<{ appealId: Id; added: boolean }> {
  const added = await tx.maybe<{ appealId: Id }>(
    `insert into promises.appeal (shop_id, id, promise_id, order_id, words, state, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, 'open', $6, $7) on conflict (shop_id, promise_id) do nothing returning id as "appealId"`,
    [appeal.shopId, tx.newId(), appeal.promiseId, appeal.orderId, appeal.words, appeal.openedBy, tx.now],
  )
  if (added) return { ...added, added: true }
  const known = await tx.one<{ appealId: Id }>(
    `select a.id as "appealId" from promises.appeal a where a.shop_id = $1 and a.promise_id = $2`,
    [appeal.shopId, appeal.promiseId],
  )
  return { ...known, added: false }
}

export interface AppealRow {
  appealId: Id
  shopId: Id
  promiseId: Id
  orderId: Id
  words: string
  state: 'open' | 'upheld' | 'rejected'
  openedAt: Instant
  decidedAt: Instant | null
  decidedWhy: string | null
  dueAt: Instant
  pickedUpAt: Instant | null
  amountMinor: number | null
  currency: string
}

export const readAppeals = (
  tx: Tx,
  state: string | null,
  after: { openedAt: Instant; appealId: Id } | null,
  rowsMax: number,
): Promise<AppealRow[]> =>
  tx.rows<AppealRow>(
    `select a.id as "appealId", a.shop_id as "shopId", a.promise_id as "promiseId", a.order_id as "orderId", a.words, a.state,
       a.opened_at as "openedAt", a.decided_at as "decidedAt", a.decided_why as "decidedWhy", p.due_at as "dueAt",
       o.picked_up_at as "pickedUpAt", b.amount_minor as "amountMinor", b.currency
     from promises.appeal a
     join promises.promise p on p.shop_id = a.shop_id and p.id = a.promise_id
     join promises.breach b on b.shop_id = a.shop_id and b.promise_id = a.promise_id
     left join promises.order_seen o on o.shop_id = a.shop_id and o.order_id = a.order_id
     where ($1::text is null or a.state = $1) and ($2::bigint is null or (a.opened_at, a.id) > ($2, $3::uuid))
     order by a.opened_at, a.id limit $4`,
    [state, after?.openedAt ?? null, after?.appealId ?? null, rowsMax],
  )

/** open -> upheld | rejected, once. Upheld, the platform bears what was paid. */
export const decideAppealRow = (
  tx: Tx,
  decided: { appealId: Id; upheld: boolean; why: string; decidedBy: string },
): Promise<{ shopId: Id; promiseId: Id; orderId: Id } | null> =>
  tx.maybe(
    `with a as (
       update promises.appeal a set state = $2, decided_why = $3, decided_by = $4, decided_at = $5
       where a.id = $1 and a.state = 'open' returning a.shop_id, a.promise_id, a.order_id
     ), borne as (
       update promises.breach b set funded_by = 'platform' from a
       where $2 = 'upheld' and b.shop_id = a.shop_id and b.promise_id = a.promise_id and b.compensation_id is not null
     )
     select a.shop_id as "shopId", a.promise_id as "promiseId", a.order_id as "orderId" from a`,
    [decided.appealId, decided.upheld ? 'upheld' : 'rejected', decided.why, decided.decidedBy, tx.now],
  )
