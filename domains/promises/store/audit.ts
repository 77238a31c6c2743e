import { hour, type Id, type Tx } from '@heed/kernel'
import type { AuditFinding } from '../contract/answers.ts'

/** What is still on its way this long after it was due is no longer on its way. */
const settledAfterHours = 1

const invariants: Record<string, string> = {
  'broken promise without its breach': `
    select p.shop_id, p.id from promises.promise p
    left join promises.breach b on b.shop_id = p.shop_id and b.order_id = p.order_id and b.kind = p.kind
    where $2::bigint is not null
      and ((p.state in ('broken', 'annulled')) <> (b.promise_id is not null)
        or (p.state = 'annulled') <> (b.annulled_at is not null and p.state = 'annulled')
        or (p.state = 'broken' and b.annulled_at is not null))`,
  'breach that owes and was not paid': `
    select b.shop_id, b.promise_id as id from promises.breach b
    where b.compensation_id is not null and b.coupon_id is null and b.decided_at < $2`,
  'one coupon for two breaches': `
    select b.shop_id, min(b.promise_id::text)::uuid as id from promises.breach b
    where $2::bigint is not null and b.coupon_id is not null
    group by b.shop_id, b.coupon_id having count(*) > 1`,
  'more paid than the cap of an order': `
    select p.shop_id, min(p.id::text)::uuid as id from promises.breach b
    join promises.promise p on p.shop_id = b.shop_id and p.id = b.promise_id
    where $2::bigint is not null
    group by p.shop_id, p.order_id having sum(b.amount_minor) > min(p.cap_order_minor)`,
  'kept after its last moment': `
    select p.shop_id, p.id from promises.promise p
    where $2::bigint is not null
      and ((p.state in ('kept', 'annulled')) <> (p.kept_at is not null) or p.kept_at > p.judge_at)`,
  'pick-up in time, promise not kept': `
    select p.shop_id, p.id from promises.promise p join promises.order_seen o on o.shop_id = p.shop_id and o.order_id = p.order_id
    where $2::bigint is not null and p.state in ('open', 'broken')
      and case p.kind when 'dispatch' then o.picked_up_at else o.signed_at end <= p.judge_at`,
  'overdue and not judged': `
    select p.shop_id, p.id from promises.promise p
    where p.state = 'open' and p.judge_at < $2
      and not exists (select 1 from kernel.parked k where k.key = p.order_id::text)`,
}

/** Promises that break what must always hold; an empty list is the proof. All shops of the reach, or one. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = []
  for (const [invariant, query] of Object.entries(invariants)) {
    const rows = await tx.rows<{ shopId: Id; id: Id }>(
      `select b.shop_id as "shopId", b.id from (${query}) b where $1::uuid is null or b.shop_id = $1
       order by b.shop_id, b.id limit 20`,
      [shopId ?? null, tx.now - settledAfterHours * hour],
    )
    findings.push(...rows.map((row) => ({ invariant, shopId: row.shopId, detail: `promise ${row.id}` })))
  }
  return findings
}
