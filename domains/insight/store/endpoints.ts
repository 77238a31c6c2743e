import type { Id, Instant, Tx } from '@heed/kernel'

export interface Endpoint {
  endpointId: Id
  url: string
  types: string[]
  state: 'on' | 'off'
  offReason: string | null
  createdAt: Instant
  waiting: number
}

export async function readEndpoints(tx: Tx, shopId: Id): Promise<Endpoint[]> {
  return await tx.rows<Endpoint>(
    `select e.endpoint_id as "endpointId", e.url, e.types, e.state, e.off_reason as "offReason", e.created_at as "createdAt",
       (select count(*) from insight.delivery d where d.shop_id = e.shop_id and d.endpoint_id = e.endpoint_id and d.state = 'waiting') as waiting
     from insight.endpoint e where e.shop_id = $1 order by e.created_at, e.endpoint_id`,
    [shopId],
  )
}

export async function listeningEndpoints(tx: Tx, shopId: Id, type: string): Promise<Id[]> {
  const rows = await tx.rows<{ id: Id }>(
    `select e.endpoint_id as id from insight.endpoint e where e.shop_id = $1 and e.state = 'on' and $2 = any(e.types) order by e.endpoint_id`,
    [shopId, type],
  )
  return rows.map((row) => row.id)
}

/** Switches an endpoint off and stops what waits for it; false when it was off already. */
export async function switchOff(tx: Tx, shopId: Id, endpointId: Id, reason: string): Promise<boolean> {
  const off = await tx.rows(
    `update insight.endpoint set state = 'off', off_reason = $3 where shop_id = $1 and endpoint_id = $2 and state = 'on' returning endpoint_id`,
    [shopId, endpointId, reason],
  )
  await tx.rows(
    `update insight.delivery set state = 'stopped' where shop_id = $1 and endpoint_id = $2 and state = 'waiting'`,
    [shopId, endpointId],
  )
  return off.length > 0
}
