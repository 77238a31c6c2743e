import type { Id, Instant, Tx } from '@heed/kernel'

export type TaskState = 'waiting' | 'packed' | 'stopped' | 'labelled' | 'handed-over' | 'signed' | 'cancelled'

export interface TaskLine {
  variantId: Id
  productId: Id
  quantity: number
}

export interface PaidTask {
  orderId: Id
  personId: Id
  paidAt: Instant
  category: string
  city: string
  province: string
  lines: TaskLine[]
  goodsGrams: number
  locationId: Id
}

/** Fills the tasks of paid orders; what a deadline or a cancellation wrote before stays. A repeat changes nothing. */
export async function insertPaidTasks(tx: Tx, shopId: Id, tasks: readonly PaidTask[]): Promise<void> {
  await tx.rows(
    `insert into fulfilment.task as t (shop_id, order_id, person_id, state, paid_at, category, city, province, lines, goods_grams, warehouse_id)
     select $1, v."orderId", v."personId", 'waiting', v."paidAt", v.category, v.city, v.province, v.lines, v."goodsGrams",
       (select w.id from fulfilment.warehouse w where w.shop_id = $1
        order by w.location_id is not distinct from v."locationId" desc, w.is_default desc, w.id limit 1)
     from jsonb_to_recordset($2::jsonb) v("orderId" uuid, "personId" uuid, "paidAt" bigint, category text, city text,
       province text, lines jsonb, "goodsGrams" int, "locationId" uuid)
     order by v."orderId"
     on conflict (shop_id, order_id) do update set person_id = excluded.person_id, paid_at = excluded.paid_at,
       category = excluded.category, city = excluded.city, province = excluded.province, lines = excluded.lines,
       goods_grams = excluded.goods_grams, warehouse_id = excluded.warehouse_id
     where t.paid_at is null`,
    [shopId, JSON.stringify(tasks)],
  )
}

/** Cancelled before the carrier has it: nothing is to be sent. */
export async function cancelTasks(tx: Tx, shopId: Id, orders: readonly { orderId: Id; personId: Id }[]): Promise<void> {
  await tx.rows(
    `insert into fulfilment.task as t (shop_id, order_id, person_id, state)
     select $1, v.order_id, v.person_id, 'cancelled' from unnest($2::uuid[], $3::uuid[]) v(order_id, person_id) order by v.order_id
     on conflict (shop_id, order_id) do update set state = 'cancelled', watch_at = null
     where t.state in ('waiting', 'packed', 'stopped', 'labelled')`,
    [shopId, orders.map((one) => one.orderId), orders.map((one) => one.personId)],
  )
}

/** The promised time of each order, and when to look at it before. Tasks that are under way are left unwatched. */
export async function writeDeadlines(
  tx: Tx,
  shopId: Id,
  deadlines: readonly { orderId: Id; dispatchDueAt: Instant }[],
  warnBeforeMs: number,
): Promise<void> {
  await tx.rows(
    `insert into fulfilment.task as t (shop_id, order_id, state, dispatch_due_at, watch_at, watch_step)
     select $1, v.order_id, 'waiting', v.due_at, v.due_at - $4, 'warn' from unnest($2::uuid[], $3::bigint[]) v(order_id, due_at)
     order by v.order_id
     on conflict (shop_id, order_id) do update set dispatch_due_at = excluded.dispatch_due_at,
       watch_at = case when t.state in ('waiting', 'packed', 'stopped', 'labelled') then excluded.watch_at end, watch_step = 'warn'
     where t.dispatch_due_at is distinct from excluded.dispatch_due_at`,
    [shopId, deadlines.map((one) => one.orderId), deadlines.map((one) => one.dispatchDueAt), warnBeforeMs],
  )
}

export interface TaskRow {
  orderId: Id
  personId: Id
  state: TaskState
  paidAt: Instant
  category: string
  city: string
  province: string
  goodsGrams: number
  warehouseId: Id | null
  fromCity: string | null
  tareGrams: number
}

/** Paid tasks by order, locked for packing and labelling. */
export const lockTasks = (tx: Tx, shopId: Id, orderIds: readonly Id[]): Promise<TaskRow[]> =>
  tx.rows<TaskRow>(
    `select t.order_id as "orderId", t.person_id as "personId", t.state, t.paid_at as "paidAt", t.category, t.city, t.province,
       t.goods_grams as "goodsGrams", coalesce(t.warehouse_id, d.id) as "warehouseId", coalesce(w.city, d.city) as "fromCity",
       coalesce(w.tare_grams, d.tare_grams, 0) as "tareGrams"
     from fulfilment.task t
     left join fulfilment.warehouse w on w.shop_id = t.shop_id and w.id = t.warehouse_id
     left join lateral (select d.id, d.city, d.tare_grams from fulfilment.warehouse d where d.shop_id = t.shop_id
       order by d.is_default desc, d.id limit 1) d on true
     where t.shop_id = $1 and t.order_id = any($2::uuid[]) and t.paid_at is not null
     order by t.order_id for update of t`,
    [shopId, orderIds],
  )

export async function moveTasks(
  tx: Tx,
  shopId: Id,
  moves: readonly { orderId: Id; state: TaskState }[],
): Promise<void> {
  if (moves.length === 0) return
  await tx.rows(
    `update fulfilment.task t set state = v.state,
       watch_at = case when v.state in ('handed-over', 'signed') then null else t.watch_at end
     from unnest($2::uuid[], $3::text[]) v(order_id, state)
     where t.shop_id = $1 and t.order_id = v.order_id and t.order_id = any($2::uuid[]) and t.state <> v.state`,
    [shopId, moves.map((one) => one.orderId), moves.map((one) => one.state)],
  )
}

export interface WatchedTask {
  shopId: Id
  orderId: Id
  state: TaskState
  dispatchDueAt: Instant
  step: 'warn' | 'late'
}

/** Takes tasks whose moment to look has come and moves them to their next one. */
export const takeWatched = (tx: Tx, limit: number): Promise<WatchedTask[]> =>
  tx.rows<WatchedTask>(
    `with due as (
       select t.shop_id, t.order_id, t.watch_step from fulfilment.task t where t.watch_at <= $1
       order by t.watch_at, t.order_id limit $2 for update skip locked
     )
     update fulfilment.task t set watch_at = case when d.watch_step = 'warn' then t.dispatch_due_at + 1 end,
       watch_step = case when d.watch_step = 'warn' then 'late' end
     from due d where t.shop_id = d.shop_id and t.order_id = d.order_id
     returning t.shop_id as "shopId", t.order_id as "orderId", t.state, t.dispatch_due_at as "dispatchDueAt", d.watch_step as step`,
    [tx.now, limit],
  )
