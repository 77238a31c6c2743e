import { type Database, type Id, type Outcome, type Reach, refuse } from '@heed/kernel'

/** Takes an address out of the person's book; when it was the default, the newest of the others takes its place. */
export async function removeAddress(
  house: { db: Database },
  reach: Reach,
  addressId: Id,
): Promise<Outcome<object, 'no-such-address'>> {
  return await house.db.transact(reach, async (tx) => {
    const gone = await tx.maybe<{ isDefault: boolean }>(
      `delete from trade.address a where a.person_id = $1 and a.id = $2 returning a.is_default as "isDefault"`,
      [reach.personId, addressId],
    )
    if (!gone) return refuse('no-such-address')
    if (gone.isDefault)
      await tx.rows(
        `update trade.address a set is_default = true where a.person_id = $1 and a.id = (
           select b.id from trade.address b where b.person_id = $1 order by b.changed_at desc, b.id limit 1)`,
        [reach.personId],
      )
    return { ok: true }
  })
}
