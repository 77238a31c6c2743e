import { type Id, type Kernel, limit, type Outcome, type Reach, refuse } from '@heed/kernel'
import { hashKey } from '../credentials/hash-key.ts'
import { keyText } from '../rules/secrets.ts'
import { insertKey, readKeys } from '../store/keys.ts'

const keysMax = limit('shop.keys', 20, 'live API keys of one shop')

/** A key for another program, no wider than its maker. Its text is returned once and never kept. */
export async function makeKey(
  kernel: Kernel,
  reach: Reach & { shopId: Id; personId: Id },
  key: { name: string; permissions: string[]; held: readonly string[] },
): Promise<Outcome<{ keyId: Id; key: string }, 'wider-than-yours' | 'too-many-keys'>> {
  if (key.permissions.some((one) => !key.held.includes(one))) return refuse('wider-than-yours')
  return await kernel.db.transact(reach, async (tx) => {
    const live = (await readKeys(tx, reach.shopId)).filter((one) => one.revokedAt === null)
    if (live.length >= keysMax.max) return refuse('too-many-keys', { max: keysMax.max })
    const text = keyText(kernel.chance.bytes(32))
    const keyId = tx.newId()
    await insertKey(tx, reach.shopId, {
      keyId,
      name: key.name,
      hash: hashKey(text),
      hint: text.slice(0, 9),
      permissions: key.permissions,
      createdBy: reach.personId,
    })
    return { ok: true, keyId, key: text }
  })
}
