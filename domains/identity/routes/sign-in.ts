import type { Handler, Id, Kernel } from '@heed/kernel'
import type { routes } from '../contract/http.ts'
import type { Credentials } from '../credentials/open.ts'
import { openAsPersona, signIn, signOut, switchShop } from './enter-and-leave.ts'
import { signUpOwner, signUpShopper } from './sign-up.ts'
import { whoAmI } from './who-am-i.ts'

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

export type Routes = typeof routes
type SignInKeys = Extract<
  keyof Routes,
  `${string} /api/${Audience}/${'me' | 'sign-in' | 'sign-out' | 'sign-up' | 'persona' | 'switch'}`
>

/** The same doors at each audience; what differs is who has a place behind them. */
export function signInHandlers(kernel: Kernel, options: SignInOptions): { [K in SignInKeys]: Handler<Routes[K]> } {
  return {
    'GET /api/shop/me': whoAmI(kernel, options, 'shop'),
    'GET /api/desk/me': whoAmI(kernel, options, 'desk'),
    'GET /api/console/me': whoAmI(kernel, options, 'console'),
    'POST /api/shop/sign-in': signIn(kernel, options, 'shop'),
    'POST /api/desk/sign-in': signIn(kernel, options, 'desk'),
    'POST /api/console/sign-in': signIn(kernel, options, 'console'),
    'POST /api/shop/persona': openAsPersona(kernel, options, 'shop'),
    'POST /api/desk/persona': openAsPersona(kernel, options, 'desk'),
    'POST /api/console/persona': openAsPersona(kernel, options, 'console'),
    'POST /api/shop/sign-out': signOut(options, 'shop'),
    'POST /api/desk/sign-out': signOut(options, 'desk'),
    'POST /api/console/sign-out': signOut(options, 'console'),
    'POST /api/shop/sign-up': signUpShopper(kernel, options),
    'POST /api/desk/sign-up': signUpOwner(kernel, options),
    'POST /api/desk/switch': switchShop(kernel, options),
  }
}
