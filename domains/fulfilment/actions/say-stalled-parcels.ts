import type { Kernel } from '@heed/kernel'
import { parcelStalled } from '../contract/facts.ts'
import { openCases } from '../store/cases.ts'
import { takeStalled } from '../store/stalls.ts'

/** Silence longer than the stretch allows becomes a fact and a case, once a silence. Answers how many it took. */
export async function sayStalledParcels(kernel: Pick<Kernel, 'db'>, limit: number): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'timer:fulfilment' }, async (tx) => {
    const stalled = await takeStalled(tx, limit)
    for (const [shopId, parcels] of Map.groupBy(stalled, (one) => one.shopId))
      await openCases(
        tx,
        shopId,
        parcels.map(({ orderId, parcelId, segment, lastScanAt, lastPlace, carrier }) => ({
          orderId,
          parcelId,
          lane: 'early-warning' as const,
          cause: segment === 'to-pick-up' ? 'carrier-did-not-collect' : 'carrier-silent',
          nextAction: 'call-carrier',
          details: { segment, lastScanAt, lastPlace, carrier },
        })),
      )
    for (const { shopId, parcelId, orderId, personId, segment, lastScanAt, lastPlace } of stalled)
      tx.say(parcelStalled, { parcelId, orderId, personId, segment, lastScanAt, lastPlace }, { shopId, key: orderId })
    return stalled.length
  })
}
