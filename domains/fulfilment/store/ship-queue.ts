import type { Id, Instant, Tx } from '@heed/kernel'
import type { TaskLine, TaskState } from './tasks.ts'

export interface QueueRow {
  orderId: Id
  state: TaskState
  paidAt: Instant
  /** The promised time, or two days after payment while no promise is known. */
  dueAt: Instant
  dispatchDueAt: Instant | null
  category: string
  city: string
  province: string
  warehouseId: Id | null
  goodsGrams: number
  lines: TaskLine[]
  parcelId: Id | null
  measuredGrams: number | null
  carrier: string | null
  trackingNumber: string | null
}

export const queueStates = {
  'to-pack': ['waiting', 'stopped'],
  'to-label': ['packed'],
  'to-hand-over': ['labelled'],
  all: ['waiting', 'packed', 'stopped', 'labelled'],
} as const
export type QueueTab = keyof typeof queueStates

/** What the carrier does not have yet, least time left first, after (dueAt, orderId). */
export const readShipQueue = (
  tx: Tx,
  shopId: Id,
  ask: { tab: QueueTab; warehouseId: Id | null; after: { at: Instant; id: Id } | null; rowsMax: number },
): Promise<QueueRow[]> =>
  tx.rows<QueueRow>(
    `select q.* from (
       select t.order_id as "orderId", t.state, t.paid_at as "paidAt", coalesce(t.dispatch_due_at, t.paid_at + 172800000) as "dueAt",
         t.dispatch_due_at as "dispatchDueAt", t.category, t.city, t.province, t.warehouse_id as "warehouseId",
         t.goods_grams as "goodsGrams", t.lines, p.id as "parcelId", p.measured_grams as "measuredGrams", p.carrier,
         p.number as "trackingNumber"
       from fulfilment.task t
       left join lateral (select p.id, p.measured_grams, p.carrier, p.number from fulfilment.parcel p
         where p.shop_id = t.shop_id and p.order_id = t.order_id order by p.id desc limit 1) p on true
       where t.shop_id = $1 and t.state = any($2::text[]) and t.paid_at is not null
         and ($3::uuid is null or t.warehouse_id = $3)
     ) q
     where $4::bigint is null or (q."dueAt", q."orderId") > ($4, $5::uuid)
     order by q."dueAt", q."orderId" limit $6`,
    [shopId, queueStates[ask.tab], ask.warehouseId, ask.after?.at ?? null, ask.after?.id ?? null, ask.rowsMax],
  )

export const countQueue = (tx: Tx, shopId: Id): Promise<{ state: TaskState; orders: number }[]> =>
  tx.rows(
    `select t.state, count(*) as orders from fulfilment.task t
     where t.shop_id = $1 and t.state in ('waiting', 'packed', 'stopped', 'labelled') and t.paid_at is not null
     group by t.state order by t.state`,
    [shopId],
  )
