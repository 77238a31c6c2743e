/**
 * Stars times ten as buyers see them: from 61 up four points are a tenth of a star, from 51 to 60 one point is, and
 * nothing is shown below 3.0.
 */
export function starsTenths(tenths: number): number {
  const points = Math.ceil(tenths / 10)
  if (points > 60) return 40 + Math.ceil((points - 60) / 4)
  return points > 50 ? 30 + (points - 50) : 30
}
