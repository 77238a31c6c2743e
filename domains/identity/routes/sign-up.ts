import { type Handler, type Id, type Kernel, refuse } from '@heed/kernel'
import { ensureJoined } from '../actions/ensure-joined.ts'
import { openShop } from '../actions/open-shop.ts'
import type { Credentials } from '../credentials/open.ts'
import { slugOf } from '../rules/secrets.ts'
import { openSession } from './open-session.ts'
import type { Routes, SignInOptions } from './sign-in.ts'

export function signUpShopper(
  kernel: Kernel,
  { credentials }: SignInOptions,
): Handler<Routes['POST /api/shop/sign-up']> {
  return async (call) => {
    if (!credentials) return refuse('sign-in-off')
    const personId = await join(kernel, credentials, call.body)
    if (!personId) return refuse('email-taken')
    return await openSession(kernel, credentials, call, { audience: 'shop', personId, shopId: null })
  }
}

/** A person and their own shop, whose owner they are. */
export function signUpOwner(kernel: Kernel, { credentials }: SignInOptions): Handler<Routes['POST /api/desk/sign-up']> {
  return async (call) => {
    if (!credentials) return refuse('sign-in-off')
    const { shop } = call.body
    const personId = await join(kernel, credentials, call.body)
    if (!personId) return refuse('email-taken')
    const slug = slugOf(shop.name.en || shop.name.zh, kernel.newId().slice(-6))
    const opening = { ...shop, slug, owner: { personId }, demo: false }
    const { shopId } = await openShop(kernel, opening, `person:${personId}`)
    return await openSession(kernel, credentials, call, { audience: 'desk', personId, shopId })
  }
}

async function join(
  kernel: Kernel,
  credentials: Credentials,
  person: { name: string; email: string; password: string; lang: 'zh' | 'en' },
): Promise<Id | null> {
  const personId = await credentials.signUp(person)
  if (personId) await ensureJoined(kernel, { personId, name: person.name, lang: person.lang })
  return personId
}
