/** A scale may be off by this much, or by this share, before it says anything about what is inside. */
const toleranceGrams = 20
const toleranceShare = 0.08

/**
 * The scale check at packing: lighter than the order should be is a missing piece, heavier is a wrong or extra one.
 * Null when it agrees, or when nobody knows what the goods weigh.
 */
export function weigh(expectedGrams: number | null, measuredGrams: number): 'missed' | 'wrong' | null {
  if (expectedGrams === null || expectedGrams <= 0) return null
  const allowed = Math.max(toleranceGrams, expectedGrams * toleranceShare)
  const difference = measuredGrams - expectedGrams
  if (Math.abs(difference) <= allowed) return null
  return difference < 0 ? 'missed' : 'wrong'
}
