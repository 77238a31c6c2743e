import type { Id, Tx } from '@heed/kernel'

/** Follows a shop or stops; again changes nothing. */
export async function setFollow(tx: Tx, shopId: Id, personId: Id, follows: boolean): Promise<void> {
  if (follows) {
    await tx.rows(
      `insert into content.follow (shop_id, person_id, followed_at) values ($1, $2, $3) on conflict do nothing`,
      [shopId, personId, tx.now],
    )
    return
  }
  await tx.rows(`delete from content.follow f where f.shop_id = $1 and f.person_id = $2`, [shopId, personId])
}

/** Shops a person follows, the latest first. */
export async function readFollows(tx: Tx, personId: Id): Promise<Id[]> {
  const rows = await tx.rows<{ shopId: Id }>(
    `select f.shop_id as "shopId" from content.follow f where f.person_id = $1 order by f.followed_at desc, f.shop_id limit 200`,
    [personId],
  )
  return rows.map((row) => row.shopId)
}
