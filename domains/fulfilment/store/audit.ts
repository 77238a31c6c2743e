import {
  type AuditFinding,
  type AuditLine,
  auditInvariants,
  findingsOf,
  hour,
  type Id,
  type Invariant,
  type Tx,
} from '@heed/kernel'

/** An alarm this long overdue was not swept. */
const sweptWithinHours = 1

/** What must hold of parcels and the warehouse. All shops of the reach, or one. */
export async function audit(tx: Tx, shopId?: Id): Promise<AuditLine[]> {
  return await auditInvariants(tx, invariants, { shopId, settledBefore: tx.now - sweptWithinHours * hour })
}

/** What does not hold; an empty list is the proof. */
export async function auditFindings(tx: Tx, shopId?: Id): Promise<AuditFinding[]> {
  return findingsOf(await audit(tx, shopId))
}

const invariants: Invariant[] = [
  {
    holds: { zh: '包裹的揽收时间是最早的承运扫描', en: 'a parcel is picked up by its earliest possession scan' },
    of: 'select p.shop_id from fulfilment.parcel p',
    broken: `
    select p.shop_id, 'parcel ' || p.id || ' says ' || coalesce(p.picked_up_at::text, 'never') as detail
    from fulfilment.parcel p where p.picked_up_at is distinct from (
      select min(s.at) from fulfilment.scan s where s.shop_id = p.shop_id and s.parcel_id = p.id
        and s.code in ('picked-up', 'in-transit', 'at-destination', 'out-for-delivery', 'signed'))`,
  },
  {
    holds: { zh: '包裹数清了自己的扫描', en: 'a parcel counts its scans' },
    of: 'select p.shop_id from fulfilment.parcel p',
    broken: `
    select p.shop_id, 'parcel ' || p.id || ' counts ' || p.scan_count as detail
    from fulfilment.parcel p where p.scan_count <> (
      select count(*) from fulfilment.scan s where s.shop_id = p.shop_id and s.parcel_id = p.id)`,
  },
  {
    holds: { zh: '没有一段路用时为负', en: 'no stretch takes less than nothing' },
    of: 'select p.shop_id from fulfilment.parcel p',
    broken: `
    select p.shop_id, 'parcel ' || p.id as detail from fulfilment.parcel p
    where least(p.to_label_ms, p.to_pick_up_ms, p.to_hub_ms, p.to_destination_ms, p.to_door_ms, p.to_signed_ms) < 0`,
  },
  {
    holds: { zh: '任务知道包裹已被揽收', en: 'a task knows that the carrier has its parcel' },
    of: 'select t.shop_id from fulfilment.task t',
    broken: `
    select t.shop_id, 'order ' || t.order_id || ' is ' || t.state as detail from fulfilment.task t
    where t.state in ('waiting', 'packed', 'stopped', 'labelled') and t.paid_at is not null
      and exists (select 1 from fulfilment.parcel p where p.shop_id = t.shop_id and p.order_id = t.order_id and p.picked_up_at is not null)`,
  },
  {
    holds: { zh: '被秤拦下的都有一个案子', en: 'what the scale stopped has an open case' },
    of: 'select t.shop_id from fulfilment.task t',
    broken: `
    select t.shop_id, 'order ' || t.order_id as detail from fulfilment.task t where t.state = 'stopped'
      and not exists (select 1 from fulfilment.diagnosis d where d.shop_id = t.shop_id and d.order_id = t.order_id
        and d.lane in ('missed', 'wrong'))`,
  },
  {
    holds: { zh: '物流停滞会被发现', en: 'silence is noticed' },
    of: 'select p.shop_id from fulfilment.parcel p',
    broken: `
    select p.shop_id, 'parcel ' || p.id || ' since ' || p.alarm_at as detail from fulfilment.parcel p where p.alarm_at < $2`,
  },
]
