import { type Instant, minute } from '@heed/kernel'

/** A signed message is fresh for this long on either side of our clock. */
const freshForMs = 5 * minute

export interface SignedHeaders {
  id: string
  timestamp: string
  signatures: string
}

/** Standard Webhooks: HMAC-SHA256 in base64 over `id.timestamp.body`; several signatures ease the change of a secret. */
export function isSignedBy(
  headers: SignedHeaders,
  wall: Instant,
  matches: (expectedOver: string, given: string) => boolean,
): boolean {
  const sentAt = Number(headers.timestamp) * 1_000
  if (!headers.id || !Number.isFinite(sentAt) || Math.abs(wall - sentAt) > freshForMs) return false
  return headers.signatures
    .split(' ')
    .slice(0, 10)
    .some((one) => one.startsWith('v1,') && matches(`${headers.id}.${headers.timestamp}.`, one.slice(3)))
}
