/** FNV-1a over UTF-16 units; the multiplications are exact 32-bit ones, so every machine finds the same hash. */
export const SEED = 0x811c9dc5 | 0
export const PRIME = 0x01000193

const known = new Map<string, number>()
const KNOWN_MAX = 20_000

/** Hash of a feature's name; names are few and are remembered. */
export function hashOf(name: string): number {
  const seen = known.get(name)
  if (seen !== undefined) return seen
  let hash = SEED
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME)
  const mixed = mix(hash)
  if (known.size < KNOWN_MAX) known.set(name, mixed)
  return mixed
}

/** Spreads a hash over all 32 bits. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  h ^= h >>> 15
  h = Math.imul(h, 0x846ca68b)
  return h ^ (h >>> 16)
}
