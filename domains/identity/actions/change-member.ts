import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { memberChanged } from '../contract/facts.ts'
import type { Role } from '../rules/roles.ts'
import { readPeople } from '../store/people.ts'
import { readMembers, setMember } from '../store/shops.ts'

/** Gives somebody a role in the shop or takes it; the last owner cannot be taken, so no shop is ever nobody's. */
export async function changeMember(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  personId: Id,
  role: Role | null,
): Promise<Outcome<object, 'no-such-person' | 'last-owner'>> {
  return await kernel.db.transact(reach, async (tx) => {
    if ((await readPeople(tx, [personId])).length === 0) return refuse('no-such-person')
    const owners = (await readMembers(tx, reach.shopId)).filter((one) => one.role === 'owner')
    if (role !== 'owner' && owners.length === 1 && owners[0]!.personId === personId) return refuse('last-owner')
    await setMember(tx, reach.shopId, personId, role)
    tx.say(memberChanged, { personId, role }, { key: personId })
    return { ok: true }
  })
}
