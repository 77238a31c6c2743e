import { day, type Id, type Tx } from '@heed/kernel'
import { weekStart } from '../rules/days.ts'
import { readCounts } from '../store/counts.ts'

/** Weeks of a shop, oldest first, the running one last; a week without anything is there with zeros. */
export async function flywheel(tx: Tx, shopId: Id, weeks: number) {
  const first = weekStart(tx.now) - (weeks - 1) * 7 * day
  const counts = await readCounts(tx, shopId, first)
  const rows = Array.from({ length: weeks }, (_, nth) => {
    const weekAt = first + nth * 7 * day
    const own = counts.filter((one) => weekStart(one.dayAt) === weekAt)
    const sum = (kind: string, of: 'n' | 'amountMinor' = 'n') =>
      own.filter((one) => one.kind === kind).reduce((all, one) => all + one[of], 0)
    return {
      weekAt,
      words: sum('words'),
      demands: sum('demands'),
      changes: sum('changes'),
      told: sum('told'),
      orders: sum('orders'),
      salesMinor: sum('orders', 'amountMinor'),
      kept: sum('kept') + sum('annulled'),
      broken: Math.max(0, sum('broken') - sum('annulled')),
      reviews: sum('reviews'),
      impressions: sum('impressions'),
      scoreTenths: own.findLast((one) => one.kind === 'score')?.n ?? null,
    }
  })
  return { asOf: tx.now, rows }
}
