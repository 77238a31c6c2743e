import type { Id, Kernel, Reach } from '@heed/kernel'

/** Follows a shop or stops; again changes nothing. */
export async function followShop(
  kernel: Kernel,
  reach: Reach & { shopId: Id; personId: Id },
  follows: boolean,
): Promise<{ ok: true; follows: boolean }> {
  return await kernel.db.transact(reach, async (tx) => {
    if (follows) {
      await tx.rows(
        `insert into content.follow (shop_id, person_id, followed_at) values ($1, $2, $3) on conflict do nothing`,
        [reach.shopId, reach.personId, tx.now],
      )
    } else {
      await tx.rows(`delete from content.follow f where f.shop_id = $1 and f.person_id = $2`, [
        reach.shopId,
        reach.personId,
      ])
    }
    return { ok: true, follows }
  })
}
