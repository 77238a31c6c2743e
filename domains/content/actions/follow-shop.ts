import type { Id, Kernel, Reach } from '@heed/kernel'
import { setFollow } from '../store/follows.ts'

/** Follows a shop or stops; again changes nothing. */
export async function followShop(
  kernel: Kernel,
  reach: Reach & { shopId: Id; personId: Id },
  follows: boolean,
): Promise<{ ok: true; follows: boolean }> {
  return await kernel.db.transact(reach, async (tx) => {
    await setFollow(tx, reach.shopId, reach.personId, follows)
    return { ok: true, follows }
  })
}
