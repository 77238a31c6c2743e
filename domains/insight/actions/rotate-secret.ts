import { day, type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { newSecret } from '../webhooks/sign-message.ts'

/** A new secret; for a day of wall time messages carry both signatures, so that the receiver can change over calmly. */
export async function rotateSecret(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  endpointId: Id,
): Promise<Outcome<{ secret: string }, 'no-such-endpoint'>> {
  const secret = newSecret(kernel.chance.bytes(32))
  return await kernel.db.transact(reach, async (tx) => {
    const changed = await tx.rows(
      `update insight.endpoint e set old_secret = e.secret, old_until_at = $4, secret = $3
       where e.shop_id = $1 and e.endpoint_id = $2 returning e.endpoint_id`,
      [reach.shopId, endpointId, secret, tx.wall + day],
    )
    return changed.length > 0 ? { ok: true, secret } : refuse('no-such-endpoint')
  })
}
