import type { Kernel } from '@heed/kernel'
import { impressionsServed } from '../contract/facts.ts'
import { type Impression, insertImpressions } from '../store/impressions.ts'

/** Keeps what feeds showed: one insert and one fact a flush, whatever the number of feeds. */
export async function recordImpressions(kernel: Kernel, pages: readonly Impression[][]): Promise<true[]> {
  const impressions = pages.flat()
  if (impressions.length > 0)
    await kernel.db.transact({ role: 'worker', actor: 'feed' }, async (tx) => {
      await insertImpressions(tx, impressions)
      tx.say(
        impressionsServed,
        {
          impressions: impressions.map(({ impressionId, shopId, itemId, rank, score }) => ({
            impressionId,
            shopId,
            itemId,
            rank,
            score,
          })),
        },
        { key: impressions[0]!.impressionId },
      )
    })
  return pages.map(() => true)
}
