import { day, type Id, type Tx } from '@heed/kernel'

/** The shop's inputs changed: its score is due, but not sooner than `everyMs` after the last computation. */
export async function touch(tx: Tx, shopId: Id, everyMs: number): Promise<void> {
  await tx.rows(
    `insert into experience.pulse as p (shop_id, due_at) values ($1, $2)
     on conflict (shop_id) do update set due_at = greatest(excluded.due_at, p.computed_at + $3)
     where p.due_at > greatest(excluded.due_at, p.computed_at + $3)`,
    [shopId, tx.now, everyMs],
  )
}

/** Locks shops whose score is due and sets the next due time: tomorrow, unless something happens before. */
export async function takeDue(tx: Tx, rowsMax: number): Promise<Id[]> {
  const rows = await tx.rows<{ shopId: Id }>(
    `update experience.pulse p set due_at = $1 + $3, computed_at = $1
     from (select q.shop_id from experience.pulse q where q.due_at <= $1
           order by q.due_at, q.shop_id limit $2 for update skip locked) due
     where p.shop_id = due.shop_id returning p.shop_id as "shopId"`,
    [tx.now, rowsMax, day],
  )
  return rows.map((row) => row.shopId).sort()
}
