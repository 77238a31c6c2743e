import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type BoundRoute, readId } from '@heed/kernel'
import { standing } from './dispatch.ts'
import { publicRoutes } from './public-routes.ts'
import { rowsOfShop } from './testing/rows-of-shop.ts'
import { audienceOf, callerOf, isWrite, tokenFor, wellFormed } from './testing/well-formed.ts'
import { type AccessWorld, accessWorld, type Token } from './testing/world.ts'

let world: AccessWorld
before(async () => {
  world = await accessWorld()
})
after(() => world.close())

let keys = 0
async function ask(route: BoundRoute, token: Token, more: Record<string, string> = {}) {
  const asking = wellFormed(world, route)
  const headers = { ...asking.headers, 'idempotency-key': `access ${keys++}`, ...more }
  const reply = await world.ask(route.key, token, { ...asking, headers })
  const code = reply.statusCode >= 400 ? (reply.json() as { error?: { code: string } }).error?.code : undefined
  return { status: reply.statusCode, code, body: reply.body, sent: JSON.stringify(asking) }
}

/** Signing out, or taking a role away, ends the token it came with. */
const endsTokens = (route: BoundRoute) => /sign-out$|\/members\/|\/keys\//.test(route.key)

test('the list of public routes is the reviewed one', () => {
  const open = world.routes.filter((one) => one.contract.access === 'public').map((one) => one.key)
  assert.deepEqual(open.sort(), [...publicRoutes].sort(), 'review each, then write it into public-routes.ts')
  for (const { key, contract } of world.routes)
    if (contract.access !== 'public')
      assert.equal(key.split('/')[2], contract.access === 'shopper' ? 'shop' : contract.access.split(':')[0], key)
})

test('another shop’s token on this shop’s things changes nothing of them and shows nothing of them', async () => {
  const before = await rowsOfShop(world.kernel.url, world.a.shopId)
  const filled = [...before.tables.values()].filter(({ rows }) => rows > 0).length
  assert.ok(filled >= 25, `${filled} tables hold something of the shop`)
  const shown: string[] = []
  for (const route of world.routes.filter((one) => audienceOf(one) === 'desk' && !endsTokens(one))) {
    const { body, sent, code } = await ask(route, world.b.token)
    assert.notEqual(code, 'not-allowed', `${route.key}: an owner may ask this at home`)
    for (const [, text] of body.matchAll(/"([a-z]+_[0-9a-hjkmnp-tv-z]{26})"/g)) {
      const id = readId(text!.split('_')[0]!, text!)
      if (id && before.ids.has(id) && !sent.includes(text!)) shown.push(`${route.key} shows ${text}`)
    }
  }
  assert.deepEqual(shown, [])
  assert.deepEqual((await rowsOfShop(world.kernel.url, world.a.shopId)).tables, before.tables)
  assert.deepEqual(world.broken(), [])
})

test('every route answers every token as its declared access says', async () => {
  const wrong: string[] = []
  const routes = [...world.routes].sort((x, y) => Number(endsTokens(x)) - Number(endsTokens(y)))
  for (const route of routes) {
    for (const [who, held] of Object.entries(world.tokens)) {
      const token = endsTokens(route) ? await again(held) : held
      const expected = standing(route.contract.access, await callerOf(world, route, token))
      const { status, code } = await ask(route, token)
      const right =
        expected === 401
          ? status === 401 && code === 'sign-in-needed'
          : expected === 403
            ? status === 403 && code === 'not-allowed'
            : isDeclared(route, status, code)
      if (!right) wrong.push(`${route.key} (${route.contract.access}) by ${who}: ${status} ${code}, not ${expected}`)
    }
  }
  assert.deepEqual(wrong, [])
  assert.deepEqual(world.broken(), [])
  assert.ok(keys > 1_000, `${keys} requests`)
})

/** The same person's next session, for a route that ends the one it is asked with. */
async function again(token: Token): Promise<Token> {
  if (!token || 'bearer' in token || token.cookie.startsWith('made-up')) return token
  if (token === world.buyer.token) return await world.session('shop', world.buyer.personId, null)
  if (token === world.tokens['the admin']) return await world.session('console', world.admin.personId, null)
  const { personId, shopId } = token === world.b.token ? world.b : world.a
  return await world.session('desk', personId, shopId)
}

function isDeclared({ contract }: BoundRoute, status: number, code = ''): boolean {
  return status === 200 || (status === 422 && code === 'malformed') || contract.refusals?.[code] === status
}

test('a write with a cookie but without our header is refused, whatever the route', async () => {
  const wrong: string[] = []
  for (const route of world.routes.filter((one) => isWrite(one) && audienceOf(one) !== 'open')) {
    const audience = audienceOf(route)
    const token =
      audience === 'shop' ? world.buyer.token : audience === 'desk' ? world.a.token : world.tokens['the admin']!
    const { status, code } = await ask(route, token, { 'x-heed': '0' })
    if (status !== 403 || code !== 'forged') wrong.push(`${route.key}: ${status} ${code}`)
  }
  assert.deepEqual(wrong, [])
})

test('a key needs no such header: no browser sends it by itself', async () => {
  const route = world.routes.find((one) => one.key === 'POST /api/desk/score/what-if')!
  const { code } = await ask(route, world.tokens['a key']!)
  assert.notEqual(code, 'forged')
})

test('a write that must not happen twice is refused without a key, or with one that is too long', async () => {
  const routes = world.routes.filter((one) => one.contract.idempotent)
  assert.ok(routes.length > 10)
  for (const route of routes) {
    for (const key of ['', 'x'.repeat(129)]) {
      const { status, code } = await ask(route, tokenFor(world, route), { 'idempotency-key': key })
      assert.deepEqual([status, code], [422, 'idempotency-key-needed'], route.key)
    }
  }
})
