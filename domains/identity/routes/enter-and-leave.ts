import { type Handler, type Id, type Kernel, refuse } from '@heed/kernel'
import { ensureJoined } from '../actions/ensure-joined.ts'
import { membershipsOf, staffRoleOf } from '../store/shops.ts'
import { asPerson, heldSession, openSession } from './open-session.ts'
import type { Audience, Routes, SignInOptions } from './sign-in.ts'

export function signIn(
  kernel: Kernel,
  { credentials }: SignInOptions,
  audience: Audience,
): Handler<Routes['POST /api/shop/sign-in']> {
  return async (call) => {
    if (!credentials) return refuse('sign-in-off')
    const personId = await credentials.check(call.body.email, call.body.password)
    if (!personId) return refuse('wrong-credentials')
    await ensureJoined(kernel, { personId, name: call.body.email.split('@')[0]!, lang: call.caller.lang ?? 'zh' })
    const place = await placeOf(kernel, personId, audience)
    if (!place.allowed) return refuse('no-place-here')
    return await openSession(kernel, credentials, call, { audience, personId, shopId: place.shopId })
  }
}

/** Demo mode: one click opens as somebody of the town. */
export function openAsPersona(
  kernel: Kernel,
  { credentials, personas }: SignInOptions,
  audience: Audience,
): Handler<Routes['POST /api/shop/persona']> {
  return async (call) => {
    const all = personas()
    if (all.length === 0 || !credentials) return refuse('not-demo')
    const chosen = all.find((one) => one.persona === call.body.persona && one.audience === audience)
    if (!chosen) return refuse('no-such-persona')
    const { personId, shopId } = chosen
    await credentials.ensurePerson({ personId, name: chosen.name.zh })
    return await openSession(kernel, credentials, call, { audience, personId, shopId })
  }
}

export function signOut(
  { credentials }: SignInOptions,
  audience: Audience,
): Handler<Routes['POST /api/shop/sign-out']> {
  return async (call) => {
    const held = heldSession(call.headers, audience)
    if (held) await credentials?.closeSession(held)
    call.setCookie(`heed_${audience}`, '', { path: '/api', maxAgeSeconds: 0 })
    return { ok: true }
  }
}

export function switchShop(kernel: Kernel, { credentials }: SignInOptions): Handler<Routes['POST /api/desk/switch']> {
  return async (call) => {
    const { personId, via, audience } = call.caller
    const held = heldSession(call.headers, 'desk')
    // A key's caller bears its maker's id; only the maker's own session may be moved.
    if (!held || !credentials || !personId || via !== 'session' || audience !== 'desk') return refuse('sign-in-off')
    const mine = await asPerson(kernel, personId, (tx) => membershipsOf(tx, personId))
    if (!mine.some((one) => one.shopId === call.body.shopId)) return refuse('not-a-member')
    await credentials.moveSession(held, call.body.shopId)
    return { ok: true }
  }
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
