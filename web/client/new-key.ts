import { randomBytes } from './clock.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A fresh Idempotency-Key (26 characters, 130 bits): make one per user action and keep it for every retry. */
export function newKey(): string {
  return Array.from(randomBytes(26), (byte) => alphabet[byte % 32]).join('')
}

/** A number in [0, 1) for spreading reconnects; never for anything a person can see. */
export function spread(): number {
  return randomBytes(4).reduce((sum, byte) => (sum + byte) / 256, 0)
}
