import type { Credentials } from '@heed/identity/wiring'
import { type Id, readId, showId } from '@heed/kernel'
import type { App } from '../../app.ts'
import type { Asker, Token } from './asker.ts'

/** Two owners with their shops, a buyer, a colleague, the platform's admin and two keys, all by the doors people use. */
export async function makePeople(app: App, credentials: Credentials, { ask, must }: Asker) {
  /** A new session of somebody, without the cost of a password. */
  const session = async (audience: 'shop' | 'desk' | 'console', personId: Id, shopId: Id | null): Promise<Token> => {
    const cookie = await credentials.openSession({ personId, audience, shopId, seconds: 3_600, address: '' })
    return { cookie, audience }
  }
  const owner = async (name: string) => {
    const shop = { name: { zh: name, en: name }, category: 'knitwear', homeCity: '昆明' }
    const joined = await must('POST /api/desk/sign-up', null, { body: { ...person(name), shop } })
    const cookie = decodeURIComponent(/heed_desk=([^;]+)/.exec(joined.cookie!)![1]!)
    const token: Token = { audience: 'desk', cookie }
    const me = (await ask('GET /api/desk/me', token)).json() as { shop: { shopId: string } }
    return { personId: readId('per', joined.personId!)!, shopId: readId('shp', me.shop.shopId)!, token }
  }
  const shopper = async (name: string) => {
    const joined = await must('POST /api/shop/sign-up', null, { body: person(name) })
    const personId = readId('per', joined.personId!)!
    return { personId, token: await session('shop', personId, null) }
  }
  const a = await owner('anna')
  const b = await owner('boris')
  const buyer = await shopper('sun')
  const admin = await shopper('ada')
  const warehouse = await shopper('wang')
  await app.domains.identity.requests.appointStaff(admin.personId, 'admin', 'test')
  const params = { personId: showId('per', warehouse.personId) }
  await must('PUT /api/desk/members/:personId', a.token, { params, body: { role: 'warehouse' } })
  const keyOf = async (name: string, permissions: string[]): Promise<Token> => {
    const made = await must('POST /api/desk/keys', a.token, { body: { name, permissions } })
    return { bearer: made.key! }
  }
  const tokens: Record<string, Token> = {
    nobody: null,
    'a made-up cookie': { audience: 'desk', cookie: 'made-up-made-up-made-up' },
    'a made-up key': { bearer: 'heed_made-up-made-up-made-up' },
    'a shopper': buyer.token,
    'the owner': a.token,
    'another owner': b.token,
    'the warehouse': await session('desk', warehouse.personId, a.shopId),
    'the admin': await session('console', admin.personId, null),
    'a key': await keyOf('all', ['listen', 'catalog', 'show', 'orders', 'ship', 'care', 'score', 'settings']),
    'a key to listen': await keyOf('ears', ['listen']),
  }
  return { session, a, b, buyer, admin, tokens }
}

const person = (name: string) => ({
  name,
  email: `${name}@example.org`,
  password: `${name} has a long one`,
  lang: 'en',
})
