import { hour, type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { demandStateChanged } from '../contract/facts.ts'
import { type DemandState, mayMove } from '../rules/demand-states.ts'
import { lockDemands } from '../store/demands.ts'
import { rememberDecision } from './remember-decision.ts'

export type Decision =
  | { verb: 'read'; reading: { zh: string; en: string } }
  | { verb: 'not-now'; why: string }
  | { verb: 'reopen' }
  | { verb: 'snooze'; hours: number }
  | { verb: 'rename'; title: { zh: string; en: string } }

const stateAfter: Record<Decision['verb'], DemandState | null> = {
  read: 'reading',
  'not-now': 'not-now',
  reopen: 'raised',
  snooze: null,
  rename: null,
}

/** The merchant's decision on one demand. Each is undone by another: 'reopen' takes back 'not now', a snooze of 0 wakes. */
export async function decideDemand(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  demandId: Id,
  decision: Decision,
): Promise<Outcome<{ state: DemandState }, 'no-such-demand' | 'not-from-here'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const demand = (await lockDemands(tx, reach.shopId, [demandId])).get(demandId)
    if (!demand) return refuse('no-such-demand')
    const wanted = stateAfter[decision.verb]
    const moves = wanted !== null && wanted !== demand.state
    if (moves && !mayMove(demand.state, wanted)) return refuse('not-from-here', { state: demand.state })
    const state = wanted ?? demand.state
    await tx.rows(
      `update listening.demand d set state = $3, reading = coalesce($4::jsonb, d.reading), why_not = $5,
         snoozed_until = $6, title = coalesce($7::jsonb, d.title), named_by_person = d.named_by_person or $7::jsonb is not null
       where d.shop_id = $1 and d.demand_id = $2`,
      [
        reach.shopId,
        demandId,
        state,
        decision.verb === 'read' ? JSON.stringify(decision.reading) : null,
        decision.verb === 'not-now' ? decision.why : null,
        decision.verb === 'snooze' ? (decision.hours > 0 ? tx.now + decision.hours * hour : null) : demand.snoozedUntil,
        decision.verb === 'rename' ? JSON.stringify(decision.title) : null,
      ],
    )
    if (decision.verb === 'rename') await rememberDecision(tx, { kind: 'name', demand, title: decision.title })
    if (moves)
      tx.say(
        demandStateChanged,
        { demandId, from: demand.state, to: state, why: decision.verb === 'not-now' ? decision.why : null },
        { key: demandId },
      )
    return { ok: true, state }
  })
}
