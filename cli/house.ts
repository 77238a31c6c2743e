import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { env } from 'node:process'

/** The repository this command runs from. */
export const root = resolve(import.meta.dirname, '..')

/** Where this installation keeps its things: HEED_DATA, else `./.heed` beside the code. */
export const dataDir = (): string => resolve(env.HEED_DATA ?? join(root, '.heed'))

export interface Secrets {
  session: string
  paymentCallback: string
  /** The demo town's carriers sign with it. */
  carrierCallback: string
}

/** Made once, kept readable by their owner alone, never printed. HEED_SECRET overrides for several processes. */
export function readSecrets(): Secrets {
  const folder = dataDir()
  const file = join(folder, 'secrets.json')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) {
    const make = () => randomBytes(32).toString('base64url')
    writeFileSync(file, JSON.stringify({ session: make(), paymentCallback: make(), carrierCallback: make() }), {
      mode: 0o600,
      flag: 'wx',
    })
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Secrets
  return env.HEED_SECRET ? { ...kept, session: env.HEED_SECRET } : kept
}
