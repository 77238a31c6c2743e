import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BoundRoute, Caller } from '@heed/kernel'
import { type TestKernel, testKernel, testPool } from '@heed/kernel/testing'
import { identityMigrations, openCredentials, wireIdentity } from '../wiring.ts'

let kernel: TestKernel
let pool: ReturnType<typeof testPool>
let identity: ReturnType<typeof wireIdentity>
before(async () => {
  kernel = await testKernel([identityMigrations])
  pool = testPool(kernel, { role: 'heed_worker', schema: 'identity_auth' })
  const credentials = openCredentials(pool, {
    secret: 's3cret'.repeat(8),
    baseUrl: 'http://localhost',
    newId: kernel.newId,
    clock: kernel.clock,
    chance: kernel.chance,
  })
  identity = wireIdentity(kernel, { credentials, personas: () => [] })
})
after(async () => {
  await pool.end()
  await kernel.close()
})

const nobody: Caller = { audience: 'shop', permissions: [], via: 'none' }

async function ask(key: string, body: unknown, caller: Caller = nobody) {
  const cookies: Record<string, string> = {}
  const route = identity.routes.find((one) => one.key === key) as BoundRoute
  const call = {
    caller,
    body,
    params: {},
    query: {},
    headers: {},
    reach: { role: 'web', actor: 'test' },
    setCookie: (name: string, value: string) => {
      cookies[name] = value
    },
  }
  return { answer: (await route.handle(call as never)) as Record<string, unknown>, cookies }
}

const anna = { name: 'Anna', email: 'Anna@example.org', password: 'correct horse battery', lang: 'en' }

test('a wrong password and an unknown address are refused alike', async () => {
  await ask('POST /api/shop/sign-up', { ...anna, email: 'first@example.org' })
  for (const body of [
    { email: 'first@example.org', password: 'wrong' },
    { email: 'nobody@example.org', password: 'wrong' },
  ]) {
    assert.deepEqual((await ask('POST /api/shop/sign-in', body)).answer, { ok: false, why: 'wrong-credentials' })
  }
})

test('two sign-ups with one address at the same moment make one person', async () => {
  const both = await Promise.all(
    [1, 2].map(() => ask('POST /api/shop/sign-up', { ...anna, email: 'twin@example.org' })),
  )
  assert.deepEqual(both.map(({ answer }) => answer.ok).sort(), [false, true])
})

test('signing up twice with one address is refused, whatever its case', async () => {
  assert.equal((await ask('POST /api/shop/sign-up', anna)).answer.ok, true)
  assert.deepEqual((await ask('POST /api/shop/sign-up', { ...anna, email: 'ANNA@example.org' })).answer, {
    ok: false,
    why: 'email-taken',
  })
})

test('a session speaks for the audience it was opened for and no other', async () => {
  const { cookies } = await ask('POST /api/shop/sign-in', { email: anna.email, password: anna.password })
  const cookie = cookies.heed_shop!
  const caller = await identity.authenticate({ audience: 'shop', cookie })
  assert.equal(caller?.audience, 'shop')
  assert.equal((await identity.authenticate({ audience: 'desk', cookie }))?.audience, 'shop')
})

test('a shopper has no place at the desk, and an owner has all of it', async () => {
  assert.deepEqual((await ask('POST /api/desk/sign-in', { email: anna.email, password: anna.password })).answer, {
    ok: false,
    why: 'no-place-here',
  })
  const { cookies } = await ask('POST /api/desk/sign-up', {
    ...anna,
    email: 'owner@example.org',
    shop: { name: { zh: '小铺', en: 'Corner' }, category: 'knitwear', homeCity: '昆明' },
  })
  const caller = await identity.authenticate({ audience: 'desk', cookie: cookies.heed_desk! })
  assert.equal(caller?.role, 'owner')
  assert.ok(caller?.permissions.includes('settings'))
  assert.ok(caller?.shopId)
})

test('an expired session is nobody', async () => {
  const { cookies } = await ask('POST /api/shop/sign-in', { email: anna.email, password: anna.password })
  kernel.clock.advance(31 * 86_400_000)
  assert.equal(await identity.authenticate({ audience: 'shop', cookie: cookies.heed_shop! }), null)
})

test('a key is not the session of the person who made it: it moves nobody to another shop', async () => {
  const caller: Caller = { audience: 'desk', personId: kernel.newId(), permissions: [], via: 'key' }
  const { answer } = await ask('POST /api/desk/switch', { shopId: kernel.newId() }, caller)
  assert.deepEqual(answer, { ok: false, why: 'sign-in-off' })
})

test('outside demo mode nobody opens as a persona', async () => {
  assert.deepEqual((await ask('POST /api/desk/persona', { persona: 'xuling' })).answer, { ok: false, why: 'not-demo' })
})

test('a key is no wider than its maker, works at its shop, and stops when revoked', async () => {
  const { cookies } = await ask('POST /api/desk/sign-up', {
    ...anna,
    email: 'keys@example.org',
    shop: { name: { zh: '小铺', en: 'Keys' }, category: 'x', homeCity: 'y' },
  })
  const owner = (await identity.authenticate({ audience: 'desk', cookie: cookies.heed_desk! }))!
  const desk = identity.routes.find((one) => one.key === 'POST /api/desk/keys')!
  const call = (body: unknown, held: readonly string[]) =>
    desk.handle({
      caller: { ...owner, permissions: held },
      body,
      reach: { role: 'web', shopId: owner.shopId, personId: owner.personId, actor: 'test' },
    } as never) as Promise<Record<string, string>>
  assert.equal((await call({ name: 'k', permissions: ['orders'] }, ['listen'])).why, 'wider-than-yours')
  const made = await call({ name: 'k', permissions: ['orders'] }, owner.permissions)
  const caller = await identity.authenticate({ audience: 'desk', bearer: made.key! })
  assert.deepEqual([caller?.shopId, caller?.permissions, caller?.via], [owner.shopId, ['orders'], 'key'])
  const revoke = identity.routes.find((one) => one.key === 'DELETE /api/desk/keys/:keyId')!
  await revoke.handle({
    caller: owner,
    params: { keyId: made.keyId },
    reach: { role: 'web', shopId: owner.shopId, actor: 'test' },
  } as never)
  assert.equal(await identity.authenticate({ audience: 'desk', bearer: made.key! }), null)
})
