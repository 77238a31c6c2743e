import type { Id, Tx } from '@heed/kernel'

export interface AddressRow {
  addressId: Id
  name: string
  phone: string
  line: string
  city: string
  province: string
  isDefault: boolean
}

/** A person's address book, the default first; it is bounded, so it is never paged. */
export async function readAddresses(tx: Tx, personId: Id): Promise<AddressRow[]> {
  return await tx.rows<AddressRow>(
    `select a.id as "addressId", a.name, a.phone, a.line, a.city, a.province, a.is_default as "isDefault"
     from trade.address a where a.person_id = $1 order by a.is_default desc, a.changed_at desc, a.id`,
    [personId],
  )
}
