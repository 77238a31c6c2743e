import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { publicTypes } from '../contract/public-facts.ts'
import { switchOff } from '../store/endpoints.ts'

/** Changes what an endpoint hears and whether it does; switched off, what waits for it is stopped. */
export async function changeEndpoint(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  endpointId: Id,
  asked: { types: string[]; state: 'on' | 'off' },
): Promise<Outcome<object, 'no-such-endpoint' | 'unknown-type'>> {
  const unknown = asked.types.find((type) => !publicTypes.includes(type))
  if (unknown) return refuse('unknown-type', { type: unknown })
  return await kernel.db.transact(reach, async (tx) => {
    const changed = await tx.rows(
      `update insight.endpoint set types = $3, state = case when $4 = 'on' then 'on' else state end,
         off_reason = case when $4 = 'on' then null else off_reason end
       where shop_id = $1 and endpoint_id = $2 returning endpoint_id`,
      [reach.shopId, endpointId, [...new Set(asked.types)].sort(), asked.state],
    )
    if (changed.length === 0) return refuse('no-such-endpoint')
    if (asked.state === 'off') await switchOff(tx, reach.shopId, endpointId, 'switched off by the shop')
    return { ok: true }
  })
}
