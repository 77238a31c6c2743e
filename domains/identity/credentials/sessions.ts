import type { Clock, Id } from '@heed/kernel'
import type { CredentialPool, Credentials } from './open.ts'
import type { SignInStore } from './sign-in-library.ts'

type SessionDoor = Pick<Credentials, 'openSession' | 'findSession' | 'moveSession' | 'closeSession'>

/** Sessions keep wall time and speak for one audience; they are looked up before anyone is known. */
export function sessionDoor(pool: CredentialPool, library: () => Promise<SignInStore>, clock: Clock): SessionDoor {
  return {
    async openSession({ personId, audience, shopId, seconds, address }) {
      const store = await library()
      const expiresAt = new Date(clock.wall() + seconds * 1_000)
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
        [token, new Date(clock.wall())],
      )
      const row = rows[0]
      if (!row) return null
      const shopId = (row.shopId as Id | null) ?? null
      return { personId: row.userId as Id, audience: row.audience as string, shopId, token }
    },
    async moveSession(token, shopId) {
      await pool.query(`update identity_auth."session" set "shopId" = $2 where "token" = $1`, [token, shopId])
    },
    async closeSession(token) {
      await pool.query(`delete from identity_auth."session" where "token" = $1`, [token])
    },
  }
}
