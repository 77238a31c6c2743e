const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A fresh Idempotency-Key (26 characters, 130 bits): make one per user action and keep it for every retry. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26))
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('')
}

/** A number in [0, 1) for spreading reconnects; never for anything a person can see. */
export function spread(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}
