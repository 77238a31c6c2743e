import type { Id } from '@heed/kernel'

export interface Shelf {
  locationId: Id
  province: string
  variantId: Id
  available: number
}

/**
 * Where to send from, best first: locations that have every line on the shelf stand before those that lack something,
 * then those of the buyer's province, then by id so that the answer is always the same.
 */
export function rankLocations(
  shelves: readonly Shelf[],
  lines: readonly { variantId: Id; quantity: number }[],
  province: string | null,
): Id[] {
  const found = new Map<Id, { near: boolean; left: Map<Id, number> }>()
  for (const shelf of shelves) {
    const place = found.get(shelf.locationId) ?? { near: shelf.province === province, left: new Map() }
    place.left.set(shelf.variantId, shelf.available)
    found.set(shelf.locationId, place)
  }
  const ranked = [...found].map(([id, { near, left }]) => ({
    id,
    near: Number(near),
    full: Number(lines.every((line) => (left.get(line.variantId) ?? 0) >= line.quantity)),
  }))
  ranked.sort((a, b) => b.full - a.full || b.near - a.near || (a.id < b.id ? -1 : 1))
  return ranked.map((one) => one.id)
}
