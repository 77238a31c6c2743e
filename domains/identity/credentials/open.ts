import { type Clock, type Id, limit } from '@heed/kernel'
import { betterAuth } from 'better-auth'
import { hashPassword, verifyPassword } from './argon.ts'

export const passwordMin = limit('password.min', 10, 'shorter ones are guessed')
export const passwordMax = limit('password.max', 200, 'hashing has a cost per byte')

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
  options: { secret: string; baseUrl: string; newId: () => Id; clock: Clock },
): Credentials {
  const auth = betterAuth({
    database: pool as never,
    secret: options.secret,
    baseURL: options.baseUrl,
    logger: { disabled: true },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordMin.max,
      maxPasswordLength: passwordMax.max,
      password: { hash: hashPassword, verify: ({ password, hash }) => verifyPassword(password, hash) },
    },
    session: {
      additionalFields: { audience: { type: 'string', required: false }, shopId: { type: 'string', required: false } },
    },
    advanced: { database: { generateId: () => options.newId() } },
  })
  const adapter = async () => (await auth.$context).internalAdapter
  const stamp = () => new Date(options.clock.wall())
  const decoy = hashPassword('a password nobody has')

  return {
    async signUp({ name, email, password }) {
      const store = await adapter()
      if (await store.findUserByEmail(email.toLowerCase())) return null
      const kept = await hashPassword(password)
      const user = await store.createUser(
        {
          name,
          email: email.toLowerCase(),
          emailVerified: false,
          createdAt: stamp(),
          updatedAt: stamp(),
        },
        { method: 'email-password' } as never,
      )
      await store.createAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: kept,
        createdAt: stamp(),
        updatedAt: stamp(),
      })
      return user.id
    },
    async check(email, password) {
      const store = await adapter()
      const found = await store.findUserByEmail(email.toLowerCase(), { includeAccounts: true })
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
    async openSession({ personId, audience, shopId, seconds, address }) {
      const store = await adapter()
      const expiresAt = new Date(options.clock.wall() + seconds * 1_000)
      const session = await store.createSession(
        personId,
        false,
        { audience, shopId, expiresAt, ipAddress: address },
        true,
      )
      await pool.query(
        `update identity_auth."session" set "audience" = $2, "shopId" = $3, "expiresAt" = $4 where "token" = $1`,
        [session.token, audience, shopId, expiresAt],
      )
      return session.token
    },
    async findSession(token) {
      const { rows } = await pool.query(
        `select s."userId", s."audience", s."shopId" from identity_auth."session" s where s."token" = $1 and s."expiresAt" > $2`,
        [token, stamp()],
      )
      const row = rows[0]
      return row
        ? {
            personId: row.userId as Id,
            audience: row.audience as string,
            shopId: (row.shopId as Id | null) ?? null,
            token,
          }
        : null
    },
    async moveSession(token, shopId) {
      await pool.query(`update identity_auth."session" set "shopId" = $2 where "token" = $1`, [token, shopId])
    },
    async closeSession(token) {
      await pool.query(`delete from identity_auth."session" where "token" = $1`, [token])
    },
  }
}
