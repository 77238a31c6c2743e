import type { Caller, Handler, Kernel } from '@heed/kernel'
import { callerOfPerson } from '../actions/caller-of-person.ts'
import { readPeople } from '../store/people.ts'
import { membershipsOf } from '../store/shops.ts'
import { asPerson } from './open-session.ts'
import type { Audience, Routes, SignInOptions } from './sign-in.ts'

export function whoAmI(
  kernel: Kernel,
  options: SignInOptions,
  audience: Audience,
): Handler<Routes['GET /api/shop/me']> {
  return async ({ caller }) => {
    const open = describeTown(options, audience)
    const { personId } = caller
    if (!personId || caller.audience !== audience)
      return { person: null, shop: null, shops: [], role: null, permissions: [], ...open }
    const fresh = await readAgain(kernel, caller, audience)
    return await asPerson(kernel, personId, async (tx) => {
      const [person] = await readPeople(tx, [personId])
      const shops = audience === 'desk' ? await membershipsOf(tx, personId) : []
      const shop = shops.find((one) => one.shopId === fresh.shopId) ?? null
      const { role = null, permissions } = fresh
      return { person: person ?? null, shop, shops, role, permissions: [...permissions], ...open }
    })
  }
}

function describeTown({ personas }: SignInOptions, audience: Audience) {
  const all = personas()
  const here = all.filter((one) => one.audience === audience)
  return {
    demo: all.length > 0,
    personas: here.map(({ persona, name, blurb }) => ({ persona, name, blurb })),
  }
}

/** In process a caller may be older than the roles it was made from. */
async function readAgain(kernel: Kernel, caller: Caller, audience: Audience): Promise<Caller> {
  if (caller.via !== 'session') return caller
  return await callerOfPerson(kernel, {
    personId: caller.personId!,
    audience,
    shopId: caller.shopId ?? null,
    token: caller.credentialId ?? '',
  })
}
