import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { lockDemands, recount } from '../store/demands.ts'
import { rememberDecision } from './remember-decision.ts'

/** Puts one demand (and whatever was merged into it) under another. Nothing is lost: every quote and voice stays its own. */
export async function mergeDemands(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  from: Id,
  into: Id,
): Promise<Outcome<object, 'no-such-demand' | 'same-demand'>> {
  if (from === into) return refuse('same-demand')
  return await kernel.db.transact(reach, async (tx) => {
    const both = await lockDemands(tx, reach.shopId, [from, into])
    const target = both.get(into)
    const moved = both.get(from)
    if (!moved || !target) return refuse('no-such-demand')
    const top = target.mergedInto ?? into
    if (top === from) return refuse('same-demand')
    await tx.rows(
      `update listening.demand d set merged_into = $3 where d.shop_id = $1 and (d.demand_id = $2 or d.merged_into = $2)`,
      [reach.shopId, from, top],
    )
    await recount(tx, reach.shopId, top)
    // Whatever it lay under before shows its own people again.
    if (moved.mergedInto && moved.mergedInto !== top) await recount(tx, reach.shopId, moved.mergedInto)
    await rememberDecision(tx, { kind: 'merge', demand: moved, toDemandId: top })
    return { ok: true }
  })
}
