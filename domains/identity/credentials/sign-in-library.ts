import type { Id } from '@heed/kernel'
import { betterAuth } from 'better-auth'
import type { CredentialPool } from './open.ts'

export interface LibrarySettings {
  secret: string
  baseUrl: string
  newId: () => Id
  passwordMin: number
  passwordMax: number
  hash(password: string): Promise<string>
  verify(password: string, kept: string): Promise<boolean>
}

export type SignInStore = Awaited<ReturnType<typeof signInLibrary>['$context']>['internalAdapter']

/** The sign-in library with our ids, our hashing and two columns more on its sessions. */
export function signInLibrary(pool: CredentialPool, settings: LibrarySettings) {
  return betterAuth({
    database: pool as never,
    secret: settings.secret,
    baseURL: settings.baseUrl,
    logger: { disabled: true },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: settings.passwordMin,
      maxPasswordLength: settings.passwordMax,
      password: { hash: settings.hash, verify: ({ password, hash }) => settings.verify(password, hash) },
    },
    session: {
      additionalFields: { audience: { type: 'string', required: false }, shopId: { type: 'string', required: false } },
    },
    advanced: { database: { generateId: () => settings.newId() } },
  })
}
