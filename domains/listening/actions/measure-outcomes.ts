import type { CareAnswers } from '@heed/care/contract'
import type { ContentAnswers } from '@heed/content/contract'
import { day, type Id, type Instant, type Kernel, type Tx } from '@heed/kernel'
import type { TradeAnswers } from '@heed/trade/contract'
import { demandStateChanged } from '../contract/facts.ts'
import { compare, type Window } from '../rules/measure.ts'
import { setOutcome } from '../store/answers.ts'
import { countAsked } from '../store/verbatims.ts'

export interface Measured {
  content: ContentAnswers
  trade: TradeAnswers
  care: CareAnswers
}

const measuredDays = 7

interface DueRow {
  shopId: Id
  demandId: Id
  productId: Id | null
  answeredAt: Instant
}

/** Compares the week after an answer with the week before it, for every answered demand whose week is over. */
export async function measureOutcomes(kernel: Kernel, upstream: Measured, limit: number): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'timer:measure-outcomes' }, async (tx) => {
    const due = await tx.rows<DueRow>(
      `select d.shop_id as "shopId", d.demand_id as "demandId", d.product_id as "productId", d.answered_at as "answeredAt" from listening.demand d
       where d.state = 'answered' and d.measure_due_at <= $1 order by d.measure_due_at, d.demand_id limit $2 for update skip locked`,
      [tx.now, limit],
    )
    for (const one of due) {
      const before = await windowOf(tx, upstream, one, one.answeredAt - measuredDays * day, one.answeredAt)
      const after = await windowOf(tx, upstream, one, one.answeredAt, one.answeredAt + measuredDays * day)
      await setOutcome(tx, one.shopId, one.demandId, compare(measuredDays, before, after))
      await tx.rows(
        `update listening.demand d set state = 'measured', measure_due_at = null where d.shop_id = $1 and d.demand_id = $2`,
        [one.shopId, one.demandId],
      )
      tx.say(
        demandStateChanged,
        { demandId: one.demandId, from: 'answered', to: 'measured', why: null },
        { shopId: one.shopId, key: one.demandId },
      )
    }
    return due.length
  })
}

async function windowOf(
  tx: Tx,
  { content, trade, care }: Measured,
  one: DueRow,
  from: Instant,
  until: Instant,
): Promise<Window> {
  const asked = await countAsked(tx, one.shopId, one.demandId, from, until)
  if (!one.productId) return { orders: 0, units: 0, returns: 0, comments: 0, asked }
  const sold = await trade.soldInWindow(tx, one.shopId, one.productId, from, until)
  const returns = await care.returnsInWindow(tx, one.shopId, one.productId, from, until)
  const comments = await content.countForProduct(tx, one.shopId, one.productId, from, until)
  return { ...sold, returns, comments, asked }
}
