import type { Id, Instant, Tx } from '@heed/kernel'

export interface Count {
  shopId: Id
  dayAt: Instant
  kind: string
  n: number
  amountMinor: number
}

/** Adds to the days' counts; rows of one day and kind are summed first. */
export async function addCounts(tx: Tx, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return
  await tx.rows(
    `insert into insight.day_count as c (shop_id, day_at, kind, n, amount_minor)
     select n.shop_id, n.day_at, n.kind, sum(n.n)::bigint, sum(n.amount)::bigint
     from unnest($1::uuid[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[]) n(shop_id, day_at, kind, n, amount)
     group by n.shop_id, n.day_at, n.kind order by n.shop_id, n.day_at, n.kind
     on conflict (shop_id, day_at, kind) do update set n = c.n + excluded.n, amount_minor = c.amount_minor + excluded.amount_minor`,
    [
      counts.map((one) => one.shopId),
      counts.map((one) => one.dayAt),
      counts.map((one) => one.kind),
      counts.map((one) => one.n),
      counts.map((one) => one.amountMinor),
    ],
  )
}

/** The last value of a day, for what is a level and not a count. */
export async function setCount(tx: Tx, count: Count): Promise<void> {
  await tx.rows(
    `insert into insight.day_count (shop_id, day_at, kind, n) values ($1, $2, $3, $4)
     on conflict (shop_id, day_at, kind) do update set n = excluded.n`,
    [count.shopId, count.dayAt, count.kind, count.n],
  )
}

export async function readCounts(tx: Tx, shopId: Id, from: Instant): Promise<Omit<Count, 'shopId'>[]> {
  return await tx.rows(
    `select c.day_at as "dayAt", c.kind, c.n, c.amount_minor as "amountMinor" from insight.day_count c
     where c.shop_id = $1 and c.day_at >= $2 order by c.day_at, c.kind`,
    [shopId, from],
  )
}

export async function sumOfAll(tx: Tx, from: Instant): Promise<Map<string, { n: number; amountMinor: number }>> {
  const rows = await tx.rows<{ kind: string; n: number; amountMinor: number }>(
    `select c.kind, sum(c.n) as n, sum(c.amount_minor) as "amountMinor" from insight.day_count c
     where c.day_at >= $1 group by c.kind order by c.kind`,
    [from],
  )
  return new Map(rows.map(({ kind, ...row }) => [kind, row]))
}

type WaitingColumn = 'paid_at' | 'dispatch_due_at' | 'done_at'

export async function putWaiting(
  tx: Tx,
  shopId: Id,
  column: WaitingColumn,
  rows: { orderId: Id; at: Instant }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.rows(
    `insert into insight.waiting_order as w (shop_id, order_id, ${column})
     select $1, n.order_id, min(n.at) from unnest($2::uuid[], $3::bigint[]) n(order_id, at) group by n.order_id
     on conflict (shop_id, order_id) do update set ${column} = excluded.${column}`,
    [shopId, rows.map((one) => one.orderId), rows.map((one) => one.at)],
  )
}

export async function countWaiting(
  tx: Tx,
  shopId: Id,
  riskBefore: Instant,
): Promise<{ unshipped: number; lateRisk: number }> {
  return await tx.one(
    `select count(*) as unshipped, count(*) filter (where w.dispatch_due_at <= $2) as "lateRisk"
     from insight.waiting_order w where w.shop_id = $1 and w.done_at is null and w.paid_at is not null`,
    [shopId, riskBefore],
  )
}
