import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import type { Chance } from './chance.ts'

/**
 * Identifiers are UUIDv7 (RFC 9562 §5.7) inside and a prefix with 26 letters of Crockford base32 outside
 * (`ord_01jdz…`): the HTTP edge turns one into the other wherever a contract says `idOf('ord')`.
 */
export type Id = string

/** The shop of facts that belong to the platform rather than to a shop. */
export const nilShop: Id = '00000000-0000-0000-0000-000000000000'

export function idSource(clock: Clock, chance: Chance): () => Id {
  let lastMs = 0
  let counter = 0
  return () => {
    const ms = Math.max(clock.wall(), lastMs)
    counter = ms === lastMs ? counter + 1 : chance.int(1024)
    if (counter > 4095) {
      lastMs = ms + 1
      counter = 0
    } else lastMs = ms
    const time = lastMs.toString(16).padStart(12, '0')
    const tail = Buffer.from(chance.bytes(8))
    tail[0] = 0x80 | (tail[0]! & 0x3f)
    const hex = tail.toString('hex')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`
  }
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** `showId('ord', uuid)` is what people and integrators see. */
export function showId(prefix: string, id: Id): string {
  let value = BigInt(`0x${id.replaceAll('-', '')}`)
  let out = ''
  for (let i = 0; i < 26; i++) {
    out = letters[Number(value & 31n)] + out
    value >>= 5n
  }
  return `${prefix}_${out}`
}

/** The reverse of `showId`; null when the text is not an identifier of that prefix. */
export function readId(prefix: string, shown: string): Id | null {
  if (!shown.startsWith(`${prefix}_`) || shown.length !== prefix.length + 27) return null
  let value = 0n
  for (const letter of shown.slice(prefix.length + 1)) {
    const digit = letters.indexOf(letter)
    if (digit < 0) return null
    value = (value << 5n) | BigInt(digit)
  }
  if (value >> 128n) return null
  const hex = value.toString(16).padStart(32, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** An identifier in a contract: UUID inside, `prefix_…` at the HTTP edge and in webhooks. */
export const idOf = (prefix: string) => z.string().regex(uuidPattern, 'not an identifier').meta({ shownAs: prefix })
