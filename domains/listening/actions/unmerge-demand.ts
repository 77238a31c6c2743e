import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { lockDemands, recount } from '../store/demands.ts'
import { rememberDecision } from './remember-decision.ts'

/** Takes a merged demand out again; both count their own people anew. */
export async function unmergeDemand(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  demandId: Id,
): Promise<Outcome<object, 'no-such-demand' | 'not-merged'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const demand = (await lockDemands(tx, reach.shopId, [demandId])).get(demandId)
    if (!demand) return refuse('no-such-demand')
    if (!demand.mergedInto) return refuse('not-merged')
    await tx.rows(`update listening.demand d set merged_into = null where d.shop_id = $1 and d.demand_id = $2`, [
      reach.shopId,
      demandId,
    ])
    await recount(tx, reach.shopId, demandId)
    await recount(tx, reach.shopId, demand.mergedInto)
    await rememberDecision(tx, { kind: 'apart', demand, toDemandId: demand.mergedInto })
    return { ok: true }
  })
}
