import { hour, type Id, type Tx } from '@heed/kernel'
import type { AuditFinding } from '../contract/answers.ts'

/** An alarm this long overdue was not swept. */
const sweptWithinHours = 1

const invariants: Record<string, string> = {
  'a parcel is picked up by its earliest possession scan': `
    select p.shop_id, 'parcel ' || p.id || ' says ' || coalesce(p.picked_up_at::text, 'never') as detail
    from fulfilment.parcel p where p.picked_up_at is distinct from (
      select min(s.at) from fulfilment.scan s where s.shop_id = p.shop_id and s.parcel_id = p.id
        and s.code in ('picked-up', 'in-transit', 'at-destination', 'out-for-delivery', 'signed')) and $2::bigint is not null`,
  'a parcel counts its scans': `
    select p.shop_id, 'parcel ' || p.id || ' counts ' || p.scan_count as detail
    from fulfilment.parcel p where p.scan_count <> (
      select count(*) from fulfilment.scan s where s.shop_id = p.shop_id and s.parcel_id = p.id) and $2::bigint is not null`,
  'no stretch takes less than nothing': `
    select p.shop_id, 'parcel ' || p.id as detail from fulfilment.parcel p
    where least(p.to_label_ms, p.to_pick_up_ms, p.to_hub_ms, p.to_destination_ms, p.to_door_ms, p.to_signed_ms) < 0 and $2::bigint is not null`,
  'a task knows that the carrier has its parcel': `
    select t.shop_id, 'order ' || t.order_id || ' is ' || t.state as detail from fulfilment.task t
    where t.state in ('waiting', 'packed', 'stopped', 'labelled') and t.paid_at is not null and $2::bigint is not null
      and exists (select 1 from fulfilment.parcel p where p.shop_id = t.shop_id and p.order_id = t.order_id and p.picked_up_at is not null)`,
  'what the scale stopped has an open case': `
    select t.shop_id, 'order ' || t.order_id as detail from fulfilment.task t where t.state = 'stopped' and $2::bigint is not null
      and not exists (select 1 from fulfilment.diagnosis d where d.shop_id = t.shop_id and d.order_id = t.order_id
        and d.lane in ('missed', 'wrong'))`,
  'silence is noticed': `
    select p.shop_id, 'parcel ' || p.id || ' since ' || p.alarm_at as detail from fulfilment.parcel p where p.alarm_at < $2`,
}

/** Rows that break what must always hold; an empty list is the proof. All shops of the reach, or one. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = []
  for (const [invariant, query] of Object.entries(invariants)) {
    const rows = await tx.rows<{ shopId: Id; detail: string }>(
      `select b.shop_id as "shopId", b.detail from (${query}) b where $1::uuid is null or b.shop_id = $1
       order by b.shop_id, b.detail limit 20`,
      [shopId ?? null, tx.now - sweptWithinHours * hour],
    )
    findings.push(...rows.map((row) => ({ invariant, ...row })))
  }
  return findings
}
