import { type Caller, day, type Handler, hour, type Id, type Kernel, refuse } from '@heed/kernel'
import { callerOfPerson } from '../actions/authenticate.ts'
import { ensureJoined } from '../actions/join-person.ts'
import { openShop } from '../actions/open-shop.ts'
import type { routes } from '../contract/http.ts'
import type { Credentials } from '../credentials/open.ts'
import { slugOf } from '../rules/secrets.ts'
import { readPeople } from '../store/people.ts'
import { membershipsOf, staffRoleOf } from '../store/shops.ts'

export type Audience = 'shop' | 'desk' | 'console'

/** A person of the demo town one may open as; never outside demo mode. */
export interface Persona {
  persona: string
  audience: Audience
  personId: Id
  shopId: Id | null
  name: { zh: string; en: string }
  blurb: { zh: string; en: string }
}

export interface SignInOptions {
  credentials: Credentials | null
  /** Empty outside demo mode. */
  personas(): readonly Persona[]
}

/** How long a sign-in lasts, in seconds of wall time: a phone is kept, a desk for a working week, a console for a day. */
const keptSeconds: Record<Audience, number> = {
  shop: (30 * day) / 1_000,
  desk: (7 * day) / 1_000,
  console: (12 * hour) / 1_000,
}

type Routes = typeof routes
type SignInKeys = Extract<
  keyof Routes,
  `${string} /api/${Audience}/${'me' | 'sign-in' | 'sign-out' | 'sign-up' | 'persona' | 'switch'}`
>

export function signInHandlers(kernel: Kernel, options: SignInOptions): { [K in SignInKeys]: Handler<Routes[K]> } {
  const { credentials } = options

  async function enter(
    call: { setCookie: SetCookie; caller: Caller },
    audience: Audience,
    personId: Id,
    shopId: Id | null,
  ) {
    const seconds = keptSeconds[audience]
    const token = await credentials!.openSession({
      personId,
      audience,
      shopId,
      seconds,
      address: call.caller.address ?? '',
    })
    call.setCookie(`heed_${audience}`, token, { path: '/api', maxAgeSeconds: seconds })
    const [person] = await asPerson(kernel, personId, (tx) => readPeople(tx, [personId]))
    return { ok: true as const, personId, name: person?.name ?? '' }
  }

  const signIn =
    (audience: Audience): Handler<Routes['POST /api/shop/sign-in']> =>
    async (call) => {
      if (!credentials) return refuse('sign-in-off')
      const personId = await credentials.check(call.body.email, call.body.password)
      if (!personId) return refuse('wrong-credentials')
      await ensureJoined(kernel, { personId, name: call.body.email.split('@')[0]!, lang: call.caller.lang ?? 'zh' })
      const place = await placeOf(kernel, personId, audience)
      return place.allowed ? await enter(call, audience, personId, place.shopId) : refuse('no-place-here')
    }

  const persona =
    (audience: Audience): Handler<Routes['POST /api/shop/persona']> =>
    async (call) => {
      const all = options.personas()
      if (all.length === 0 || !credentials) return refuse('not-demo')
      const chosen = all.find((one) => one.persona === call.body.persona && one.audience === audience)
      if (!chosen) return refuse('no-such-persona')
      await credentials.ensurePerson({ personId: chosen.personId, name: chosen.name.zh })
      return await enter(call, audience, chosen.personId, chosen.shopId)
    }

  const signOut =
    (audience: Audience): Handler<Routes['POST /api/shop/sign-out']> =>
    async (call) => {
      const held = new RegExp(`heed_${audience}=([^;]+)`).exec(call.headers.cookie ?? '')?.[1]
      if (held) await credentials?.closeSession(decodeURIComponent(held))
      call.setCookie(`heed_${audience}`, '', { path: '/api', maxAgeSeconds: 0 })
      return { ok: true }
    }

  const whoAmI =
    (audience: Audience): Handler<Routes['GET /api/shop/me']> =>
    (call) =>
      describe(kernel, call.caller, audience, options)

  const signUp = async (call: Parameters<Handler<Routes['POST /api/shop/sign-up']>>[0]) => {
    const personId = await credentials!.signUp(call.body)
    if (personId) await ensureJoined(kernel, { personId, name: call.body.name, lang: call.body.lang })
    return personId
  }

  return {
    'GET /api/shop/me': whoAmI('shop'),
    'GET /api/desk/me': whoAmI('desk'),
    'GET /api/console/me': whoAmI('console'),
    'POST /api/shop/sign-in': signIn('shop'),
    'POST /api/desk/sign-in': signIn('desk'),
    'POST /api/console/sign-in': signIn('console'),
    'POST /api/shop/persona': persona('shop'),
    'POST /api/desk/persona': persona('desk'),
    'POST /api/console/persona': persona('console'),
    'POST /api/shop/sign-out': signOut('shop'),
    'POST /api/desk/sign-out': signOut('desk'),
    'POST /api/console/sign-out': signOut('console'),
    'POST /api/shop/sign-up': async (call) => {
      if (!credentials) return refuse('sign-in-off')
      const personId = await signUp(call)
      return personId ? await enter(call, 'shop', personId, null) : refuse('email-taken')
    },
    'POST /api/desk/sign-up': async (call) => {
      if (!credentials) return refuse('sign-in-off')
      const personId = await signUp(call)
      if (!personId) return refuse('email-taken')
      const slug = slugOf(call.body.shop.name.en || call.body.shop.name.zh, kernel.newId().slice(-6))
      const { shopId } = await openShop(
        kernel,
        { ...call.body.shop, slug, owner: { personId }, demo: false },
        `person:${personId}`,
      )
      return await enter(call, 'desk', personId, shopId)
    },
    'POST /api/desk/switch': async (call) => {
      const held = /heed_desk=([^;]+)/.exec(call.headers.cookie ?? '')?.[1]
      if (!held || !credentials || !call.caller.personId) return refuse('sign-in-off')
      const mine = await asPerson(kernel, call.caller.personId, (tx) => membershipsOf(tx, call.caller.personId!))
      if (!mine.some((one) => one.shopId === call.body.shopId)) return refuse('not-a-member')
      await credentials.moveSession(decodeURIComponent(held), call.body.shopId)
      return { ok: true }
    },
  }
}

type SetCookie = (name: string, value: string, options: { path: string; maxAgeSeconds: number }) => void

function asPerson<T>(
  kernel: Kernel,
  personId: Id,
  work: (tx: Parameters<Parameters<Kernel['db']['transact']>[1]>[0]) => Promise<T>,
): Promise<T> {
  return kernel.db.transact({ role: 'web', personId, actor: `person:${personId}` }, work)
}

async function placeOf(
  kernel: Kernel,
  personId: Id,
  audience: Audience,
): Promise<{ allowed: boolean; shopId: Id | null }> {
  if (audience === 'shop') return { allowed: true, shopId: null }
  return await asPerson(kernel, personId, async (tx) => {
    if (audience === 'console') return { allowed: (await staffRoleOf(tx, personId)) !== null, shopId: null }
    const [first] = await membershipsOf(tx, personId)
    return { allowed: first !== undefined, shopId: first?.shopId ?? null }
  })
}

async function describe(kernel: Kernel, caller: Caller, audience: Audience, options: SignInOptions) {
  const personas = options.personas()
  const open = {
    demo: personas.length > 0,
    personas: personas
      .filter((one) => one.audience === audience)
      .map(({ persona, name, blurb }) => ({ persona, name, blurb })),
  }
  if (!caller.personId || caller.audience !== audience)
    return { person: null, shop: null, shops: [], role: null, permissions: [], ...open }
  const fresh =
    caller.via === 'session'
      ? await callerOfPerson(kernel, {
          personId: caller.personId,
          audience,
          shopId: caller.shopId ?? null,
          token: caller.credentialId ?? '',
        })
      : caller
  return await asPerson(kernel, caller.personId, async (tx) => {
    const [person] = await readPeople(tx, [caller.personId!])
    const shops = audience === 'desk' ? await membershipsOf(tx, caller.personId!) : []
    const shop = shops.find((one) => one.shopId === fresh.shopId) ?? null
    return {
      person: person ?? null,
      shop,
      shops,
      role: fresh.role ?? null,
      permissions: [...fresh.permissions],
      ...open,
    }
  })
}
