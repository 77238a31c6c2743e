import { type Chance, type Clock, type Id, limit } from '@heed/kernel'
import { hashPassword, nonceBytes, verifyPassword } from './argon.ts'
import { sessionDoor } from './sessions.ts'
import { signInLibrary } from './sign-in-library.ts'

const passwordMin = limit('password.min', 10, 'shorter ones are guessed')
const passwordMax = limit('password.max', 200, 'hashing has a cost per byte')

export interface SessionRow {
  personId: Id
  audience: string
  shopId: Id | null
  token: string
}

/** Who somebody is, apart from what they may do: the sign-in library behind a small door. */
export interface Credentials {
  /** The new person's id, or null when the address is taken. */
  signUp(person: { name: string; email: string; password: string }): Promise<Id | null>
  /** The person, or null when the address or the password is wrong; both take as long. */
  check(email: string, password: string): Promise<Id | null>
  /** Gives a person without a password a place to hang sessions on: demo personas, invited people. */
  ensurePerson(person: { personId: Id; name: string }): Promise<void>
  openSession(session: {
    personId: Id
    audience: string
    shopId: Id | null
    seconds: number
    address: string
  }): Promise<string>
  findSession(token: string): Promise<SessionRow | null>
  moveSession(token: string, shopId: Id): Promise<void>
  closeSession(token: string): Promise<void>
}

/** The part of a `pg` pool the sign-in library and we need; handed in so that this domain opens no connection itself. */
export interface CredentialPool {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

export function openCredentials(
  pool: CredentialPool,
  options: { secret: string; baseUrl: string; newId: () => Id; clock: Clock; chance: Chance },
): Credentials {
  const { clock, chance } = options
  const hash = (password: string) => hashPassword(password, chance.bytes(nonceBytes))
  const library = signInLibrary(pool, {
    secret: options.secret,
    baseUrl: options.baseUrl,
    newId: options.newId,
    passwordMin: passwordMin.max,
    passwordMax: passwordMax.max,
    hash,
    verify: verifyPassword,
  })
  const store = async () => (await library.$context).internalAdapter
  const stamp = () => new Date(clock.wall())
  const decoy = hash('a password nobody has')

  return {
    // Hashed before the address is looked at, so that a taken one takes as long as a free one.
    signUp: async ({ name, email, password }) =>
      await addPerson(pool, {
        personId: options.newId(),
        accountId: options.newId(),
        name,
        email: email.toLowerCase(),
        kept: await hash(password),
        at: stamp(),
      }),
    async check(email, password) {
      const found = await (await store()).findUserByEmail(email.toLowerCase(), { includeAccounts: true })
      const kept = found?.accounts.find((one) => one.providerId === 'credential')?.password
      const right = await verifyPassword(password, kept ?? (await decoy))
      return found && kept && right ? found.user.id : null
    },
    async ensurePerson({ personId, name }) {
      const known = await pool.query(`select u."id" from identity_auth."user" u where u."id" = $1`, [personId])
      if (known.rows.length > 0) return
      await pool.query(
        `insert into identity_auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, false, $4, $4) on conflict do nothing`,
        [personId, name, `${personId}@people.invalid`, stamp()],
      )
    },
    ...sessionDoor(pool, store, clock),
  }
}

/** Person and password are written in one statement: two sign-ups with one address meet at its unique index. */
async function addPerson(
  pool: CredentialPool,
  person: { personId: Id; accountId: Id; name: string; email: string; kept: string; at: Date },
): Promise<Id | null> {
  const { rows } = await pool.query(
    `with joined as (
       insert into identity_auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
       values ($1, $3, $4, false, $6, $6) on conflict ("email") do nothing returning "id"
     )
     insert into identity_auth."account" ("id", "userId", "accountId", "providerId", "password", "createdAt", "updatedAt")
     select $2, j."id", j."id", 'credential', $5, $6, $6 from joined j returning "userId"`,
    [person.personId, person.accountId, person.name, person.email, person.kept, person.at],
  )
  return rows.length === 1 ? person.personId : null
}
