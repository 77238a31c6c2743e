import { bindRoutes, type Caller, type Kernel, live, type MigrationSource, showId, type Wired } from '@heed/kernel'
import { authenticate, type Presented } from './actions/authenticate.ts'
import { knowPeople } from './actions/know-people.ts'
import { notifyPeople } from './actions/notify-people.ts'
import { openShop } from './actions/open-shop.ts'
import type { IdentityAnswers } from './contract/answers.ts'
import { peopleNotified } from './contract/facts.ts'
import { routes } from './contract/http.ts'
import type { IdentityRequests } from './contract/requests.ts'
import { deskHandlers } from './routes/desk.ts'
import { type SignInOptions, signInHandlers } from './routes/sign-in.ts'
import { forgetShop } from './store/forget-shop.ts'
import { readPeople } from './store/people.ts'
import { readMembers, readShops, setStaff } from './store/shops.ts'

export { type CredentialPool, type Credentials, openCredentials } from './credentials/open.ts'
export type { Persona, SignInOptions } from './routes/sign-in.ts'

export const identityMigrations: MigrationSource = {
  domain: 'identity',
  folder: new URL('./store/migrations/', import.meta.url),
}

export type IdentityWired = Wired & {
  requests: IdentityRequests
  answers: IdentityAnswers
  authenticate(presented: Presented): Promise<Caller | null>
}

export function wireIdentity(
  kernel: Kernel,
  options: SignInOptions = { credentials: null, personas: () => [] },
): IdentityWired {
  return {
    name: 'identity',
    migrations: identityMigrations,
    routes: bindRoutes(routes, { ...signInHandlers(kernel, options), ...deskHandlers(kernel) }),
    reactions: [],
    senders: [],
    timers: [],
    live: [
      live(peopleNotified, (fact) =>
        fact.payload.personIds.map((id) => ({
          topic: `person:${id}`,
          kind: 'notice',
          data: {
            kind: fact.payload.kind,
            params: fact.payload.params,
            link: fact.payload.link,
            shopId: showId('shp', fact.shopId),
          },
        })),
      ),
    ],
    answers,
    requests: {
      notify: (notice) => notifyPeople(kernel, notice),
      knowPeople: (people, actor) => knowPeople(kernel, people, actor),
      openShop: (shop, actor) => openShop(kernel, shop, actor),
      appointStaff: (personId, role, actor) =>
        kernel.db.transact({ role: 'worker', actor }, (tx) => setStaff(tx, personId, role)),
    },
    authenticate: (presented) => authenticate(kernel, options.credentials, presented),
    forgetShop,
  }
}

const answers: IdentityAnswers = {
  people: async (tx, ids) => new Map((await readPeople(tx, ids)).map((one) => [one.personId, one])),
  shops: async (tx, ids) => new Map((await readShops(tx, ids)).map((one) => [one.shopId, one])),
  allShops: (tx) => readShops(tx, null),
  staffOf: (tx, shopId) => readMembers(tx, shopId),
}
