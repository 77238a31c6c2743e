import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'

/** Takes an endpoint away with its deliveries and their log. */
export async function removeEndpoint(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  endpointId: Id,
): Promise<Outcome<object, 'no-such-endpoint'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const at = [reach.shopId, endpointId]
    await tx.rows(
      `delete from insight.attempt a using insight.delivery d
       where d.shop_id = $1 and d.endpoint_id = $2 and a.shop_id = d.shop_id and a.delivery_id = d.delivery_id`,
      at,
    )
    await tx.rows(`delete from insight.delivery where shop_id = $1 and endpoint_id = $2`, at)
    const gone = await tx.rows(
      `delete from insight.endpoint where shop_id = $1 and endpoint_id = $2 returning endpoint_id`,
      at,
    )
    return gone.length > 0 ? { ok: true } : refuse('no-such-endpoint')
  })
}
