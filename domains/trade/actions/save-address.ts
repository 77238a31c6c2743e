import { type Database, type Id, type Once, type Outcome, onceOnly, type Reach, refuse, type Tx } from '@heed/kernel'
import { addressesPerPersonMax } from '../rules/limits.ts'

export interface AddressWords {
  name: string
  phone: string
  line: string
  city: string
  province: string
  isDefault: boolean
}

type Done = Outcome<{ addressId: Id }, 'no-such-address' | 'too-many-addresses'>

/** Adds an address to the person's book, or changes one; the first is the default, and one default replaces another. */
export async function saveAddress(
  house: { db: Database },
  reach: Reach,
  words: AddressWords & { addressId: Id | null },
  once?: Once,
) {
  return await house.db.transact(reach, (tx) => onceOnly(tx, once, () => save(tx, words)))
}

async function save(tx: Tx, words: AddressWords & { addressId: Id | null }): Promise<Done> {
  const personId = tx.reach.personId
  const known = await tx.rows<{ id: Id; isDefault: boolean }>(
    `select a.id, a.is_default as "isDefault" from trade.address a where a.person_id = $1 order by a.id for update of a`,
    [personId],
  )
  const own = known.find((one) => one.id === words.addressId)
  if (words.addressId && !own) return refuse('no-such-address')
  if (!own && known.length >= addressesPerPersonMax.max) return refuse('too-many-addresses')
  const others = known.filter((one) => one !== own)
  const isDefault = words.isDefault || !others.some((one) => one.isDefault)
  if (isDefault)
    await tx.rows(`update trade.address a set is_default = false where a.person_id = $1 and a.is_default`, [personId])
  const addressId = own?.id ?? tx.newId()
  await tx.rows(
    `insert into trade.address (person_id, id, name, phone, line, city, province, is_default, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (person_id, id) do update set name = excluded.name, phone = excluded.phone, line = excluded.line,
       city = excluded.city, province = excluded.province, is_default = excluded.is_default, changed_at = excluded.changed_at`,
    [personId, addressId, words.name, words.phone, words.line, words.city, words.province, isDefault, tx.now],
  )
  return { ok: true, addressId }
}
