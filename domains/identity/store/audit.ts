import type { Id, Instant, Tx } from '@heed/kernel'

/** The shop's part of the fact log is its audit trail: every fact carries its actor. */
export async function readAudit(
  tx: Tx,
  shopId: Id,
  bucket: number,
  before: number,
): Promise<{ at: Instant; name: string; actor: string; key: string; cursor: string }[]> {
  return await tx.rows(
    `select f.at, f.name, f.actor, f.key, f.position::text as cursor from kernel.fact f
     where f.bucket = $2 and f.shop_id = $1 and f.position < $3 order by f.position desc limit 100`,
    [shopId, bucket, before],
  )
}
