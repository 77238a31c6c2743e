import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'

/** Sends a finished delivery once more, from the start of the schedule and under the same message id. */
export async function redeliver(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  deliveryId: Id,
): Promise<Outcome<object, 'no-such-delivery' | 'endpoint-off' | 'still-waiting'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const found = await tx.maybe<{ state: string; endpoint: string }>(
      `select d.state, e.state as endpoint from insight.delivery d
       join insight.endpoint e on e.shop_id = d.shop_id and e.endpoint_id = d.endpoint_id
       where d.shop_id = $1 and d.delivery_id = $2 for update of d`,
      [reach.shopId, deliveryId],
    )
    if (!found) return refuse('no-such-delivery')
    if (found.endpoint === 'off') return refuse('endpoint-off')
    if (found.state === 'waiting') return refuse('still-waiting')
    await tx.rows(
      `update insight.delivery set state = 'waiting', tries = 0, due_at = $3 where shop_id = $1 and delivery_id = $2`,
      [reach.shopId, deliveryId, tx.wall],
    )
    return { ok: true }
  })
}
