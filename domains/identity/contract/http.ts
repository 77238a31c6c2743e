import { idOf, route } from '@heed/kernel'
import { z } from 'zod'

const bilingual = z.object({ zh: z.string().max(80), en: z.string().max(80) })
const lang = z.enum(['zh', 'en'])
const role = z.enum(['owner', 'host', 'operator', 'warehouse', 'care'])
const email = z.email().max(200)
const password = z.string().min(10).max(200)
const signedIn = z.object({ ok: z.literal(true), personId: idOf('per'), name: z.string() })

const shop = z.object({
  shopId: idOf('shp'),
  name: bilingual,
  slug: z.string(),
  category: z.string(),
  homeCity: z.string(),
  openedAt: z.int(),
  demo: z.boolean(),
  story: z.string().nullable(),
})

/** Who I am at this audience, and, in demo mode only, whom I could be. */
const me = z.object({
  person: z.object({ personId: idOf('per'), name: z.string(), lang }).nullable(),
  shop: z.object({ shopId: idOf('shp'), name: bilingual, role: z.string() }).nullable(),
  shops: z.array(z.object({ shopId: idOf('shp'), name: bilingual, role: z.string() })),
  role: z.string().nullable(),
  permissions: z.array(z.string()),
  demo: z.boolean(),
  personas: z.array(z.object({ persona: z.string(), name: bilingual, blurb: bilingual })),
})

const signIn = {
  access: 'public',
  summary: 'Sign in with address and password',
  body: z.object({ email, password: z.string().max(200) }),
  answer: signedIn,
  refusals: { 'wrong-credentials': 403, 'no-place-here': 403, 'sign-in-off': 503 },
  perMinuteMax: 10,
} as const
const persona = {
  access: 'public',
  summary: 'Demo mode only: open as one of the town’s people',
  body: z.object({ persona: z.string().max(60) }),
  answer: signedIn,
  refusals: { 'not-demo': 404, 'no-such-persona': 404 },
  perMinuteMax: 60,
} as const
const signOut = { access: 'public', summary: 'Sign out', answer: z.object({ ok: z.literal(true) }) } as const
const whoAmI = { access: 'public', summary: 'Who I am here', answer: me } as const

export const routes = {
  'GET /api/open/shops': route({ access: 'public', summary: 'All shops', answer: z.object({ rows: z.array(shop) }) }),
  'GET /api/shop/me': route(whoAmI),
  'GET /api/desk/me': route(whoAmI),
  'GET /api/console/me': route(whoAmI),
  'POST /api/shop/sign-in': route(signIn),
  'POST /api/desk/sign-in': route(signIn),
  'POST /api/console/sign-in': route(signIn),
  'POST /api/shop/persona': route(persona),
  'POST /api/desk/persona': route(persona),
  'POST /api/console/persona': route(persona),
  'POST /api/shop/sign-out': route(signOut),
  'POST /api/desk/sign-out': route(signOut),
  'POST /api/console/sign-out': route(signOut),
  'POST /api/shop/sign-up': route({
    access: 'public',
    summary: 'Become a shopper',
    body: z.object({ name: z.string().min(1).max(40), email, password, lang }),
    answer: signedIn,
    refusals: { 'email-taken': 409, 'sign-in-off': 503 },
    perMinuteMax: 10,
  }),
  'POST /api/desk/sign-up': route({
    access: 'public',
    summary: 'Start one’s own shop',
    body: z.object({
      name: z.string().min(1).max(40),
      email,
      password,
      lang,
      shop: z.object({ name: bilingual, category: z.string().min(1).max(60), homeCity: z.string().min(1).max(60) }),
    }),
    answer: signedIn,
    refusals: { 'email-taken': 409, 'sign-in-off': 503 },
    perMinuteMax: 10,
  }),
  'POST /api/desk/switch': route({
    access: 'public',
    summary: 'Work for another of my shops',
    body: z.object({ shopId: idOf('shp') }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'not-a-member': 403, 'sign-in-off': 503 },
  }),
  'GET /api/shop/inbox': route({
    access: 'shopper',
    summary: 'Notices to me, newest first',
    answer: z.object({
      rows: z.array(
        z.object({
          itemId: idOf('inb'),
          shopId: idOf('shp'),
          kind: z.string(),
          params: z.record(z.string(), z.unknown()),
          link: z.string(),
          putAt: z.int(),
          readAt: z.int().nullable(),
        }),
      ),
      unread: z.int(),
    }),
  }),
  'POST /api/shop/inbox/read': route({
    access: 'shopper',
    summary: 'I have read them all',
    answer: z.object({ ok: z.literal(true), read: z.int() }),
  }),
  'GET /api/desk/members': route({
    access: 'desk:settings',
    summary: 'Who works here',
    answer: z.object({ rows: z.array(z.object({ personId: idOf('per'), name: z.string(), role, sinceAt: z.int() })) }),
  }),
  'PUT /api/desk/members/:personId': route({
    access: 'desk:settings',
    summary: 'Give or take a role',
    params: z.object({ personId: idOf('per') }),
    body: z.object({ role: role.nullable() }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-person': 404, 'last-owner': 409 },
  }),
  'GET /api/desk/keys': route({
    access: 'desk:settings',
    summary: 'API keys of the shop',
    answer: z.object({
      rows: z.array(
        z.object({
          keyId: idOf('key'),
          name: z.string(),
          hint: z.string(),
          permissions: z.array(z.string()),
          createdAt: z.int(),
          revokedAt: z.int().nullable(),
        }),
      ),
    }),
  }),
  'POST /api/desk/keys': route({
    access: 'desk:settings',
    summary: 'Make an API key; its text is shown once',
    body: z.object({ name: z.string().min(1).max(60), permissions: z.array(z.string().max(20)).min(1).max(8) }),
    answer: z.object({ ok: z.literal(true), keyId: idOf('key'), key: z.string() }),
    refusals: { 'wider-than-yours': 403, 'too-many-keys': 409 },
  }),
  'DELETE /api/desk/keys/:keyId': route({
    access: 'desk:settings',
    summary: 'Revoke a key',
    params: z.object({ keyId: idOf('key') }),
    answer: z.object({ ok: z.literal(true) }),
    refusals: { 'no-such-key': 404 },
  }),
  'GET /api/desk/audit': route({
    access: 'desk:settings',
    summary: 'What happened in this shop and who did it, newest first',
    query: z.object({ after: z.string().max(40).optional() }),
    answer: z.object({
      rows: z.array(
        z.object({ at: z.int(), name: z.string(), actor: z.string(), key: z.string(), cursor: z.string() }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const
