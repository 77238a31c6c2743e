import { hour, type Id, type Tx } from '@heed/kernel'

export interface Finding {
  rule: string
  id: Id
  says: string
}

/** What is still on its way this long after it was due is no longer on its way. */
const settledAfterHours = 1

const checks: Record<string, string> = {
  'broken promise without its breach': `
    select p.id from promises.promise p
    left join promises.breach b on b.shop_id = p.shop_id and b.order_id = p.order_id and b.kind = p.kind
    where ($1::uuid is null or p.shop_id = $1) and $2::bigint is not null
      and ((p.state in ('broken', 'annulled')) <> (b.promise_id is not null)
        or (p.state = 'annulled') <> (b.annulled_at is not null and p.state = 'annulled')
        or (p.state = 'broken' and b.annulled_at is not null))
    order by p.id limit 50`,
  'breach that owes and was not paid': `
    select b.promise_id as id from promises.breach b
    where ($1::uuid is null or b.shop_id = $1) and b.compensation_id is not null and b.coupon_id is null and b.decided_at < $2
    order by b.promise_id limit 50`,
  'one coupon for two breaches': `
    select min(b.promise_id::text)::uuid as id from promises.breach b
    where ($1::uuid is null or b.shop_id = $1) and $2::bigint is not null and b.coupon_id is not null
    group by b.coupon_id having count(*) > 1 order by 1 limit 50`,
  'more paid than the cap of an order': `
    select min(p.id::text)::uuid as id from promises.breach b
    join promises.promise p on p.shop_id = b.shop_id and p.id = b.promise_id
    where ($1::uuid is null or p.shop_id = $1) and $2::bigint is not null
    group by p.shop_id, p.order_id having sum(b.amount_minor) > min(p.cap_order_minor) order by 1 limit 50`,
  'kept after its last moment': `
    select p.id from promises.promise p
    where ($1::uuid is null or p.shop_id = $1) and $2::bigint is not null
      and ((p.state in ('kept', 'annulled')) <> (p.kept_at is not null) or p.kept_at > p.judge_at)
    order by p.id limit 50`,
  'pick-up in time, promise not kept': `
    select p.id from promises.promise p join promises.order_seen o on o.shop_id = p.shop_id and o.order_id = p.order_id
    where ($1::uuid is null or p.shop_id = $1) and $2::bigint is not null and p.state in ('open', 'broken')
      and case p.kind when 'dispatch' then o.picked_up_at else o.signed_at end <= p.judge_at
    order by p.id limit 50`,
  'overdue and not judged': `
    select p.id from promises.promise p
    where ($1::uuid is null or p.shop_id = $1) and p.state = 'open' and p.judge_at < $2
      and not exists (select 1 from kernel.parked k where k.key = p.order_id::text)
    order by p.id limit 50`,
}

/** Everything about promises that must never be true; empty when all is well. For simulation, doctor and audits. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [rule, text] of Object.entries(checks)) {
    const rows = await tx.rows<{ id: Id }>(text, [shopId ?? null, tx.now - settledAfterHours * hour])
    for (const { id } of rows) findings.push({ rule, id, says: `promise ${id}: ${rule}` })
  }
  return findings
}
