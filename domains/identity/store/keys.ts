import type { Id, Instant, Tx } from '@heed/kernel'

export interface KeyRow {
  keyId: Id
  name: string
  hint: string
  permissions: string[]
  createdAt: Instant
  revokedAt: Instant | null
}

export async function insertKey(
  tx: Tx,
  shopId: Id,
  key: { keyId: Id; name: string; hash: string; hint: string; permissions: readonly string[]; createdBy: Id },
): Promise<void> {
  await tx.rows(
    `insert into identity.api_key (shop_id, key_id, name, key_hash, hint, permissions, created_by, created_at) values ($1, $2, $3, $4, $5, $6::text[], $7, $8)`,
    [shopId, key.keyId, key.name, key.hash, key.hint, key.permissions, key.createdBy, tx.now],
  )
}

export async function readKeys(tx: Tx, shopId: Id): Promise<KeyRow[]> {
  return await tx.rows<KeyRow>(
    `select k.key_id as "keyId", k.name, k.hint, k.permissions, k.created_at as "createdAt", k.revoked_at as "revokedAt" from identity.api_key k
     where k.shop_id = $1 order by k.created_at desc, k.key_id limit 100`,
    [shopId],
  )
}

export async function revokeKey(tx: Tx, shopId: Id, keyId: Id): Promise<boolean> {
  return (
    (
      await tx.rows(
        `update identity.api_key set revoked_at = $3 where shop_id = $1 and key_id = $2 and revoked_at is null returning key_id`,
        [shopId, keyId, tx.now],
      )
    ).length === 1
  )
}

export async function keyByHash(
  tx: Tx,
  hash: string,
): Promise<{ shopId: Id; keyId: Id; permissions: string[]; createdBy: Id } | null> {
  return await tx.maybe(
    `select k.shop_id as "shopId", k.key_id as "keyId", k.permissions, k.created_by as "createdBy" from identity.api_key k where k.key_hash = $1 and k.revoked_at is null`,
    [hash],
  )
}
