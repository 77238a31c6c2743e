import { type Id, type Kernel, type Once, type Outcome, onceOnly, type Reach, type Refused, refuse } from '@heed/kernel'
import { demandReplied } from '../contract/facts.ts'
import { askersOf, lockDemands } from '../store/demands.ts'
import { askersMax } from './answer-demands.ts'

type Replied = Outcome<{ told: number }, 'no-such-demand' | 'nobody-to-tell'>

/** Writes back to one, some or all who asked; each is told once (a sender of our own fact puts it into their inbox). */
export async function replyToAskers(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  reply: { demandId: Id; text: string; to: 'all' | Id[] },
  once?: Once,
): Promise<Replied | Refused<'key-reused' | 'still-running'>> {
  return await kernel.db.transact(reach, (tx) =>
    onceOnly(tx, once, async (): Promise<Replied> => {
      const demand = (await lockDemands(tx, reach.shopId, [reply.demandId])).get(reply.demandId)
      if (!demand) return refuse('no-such-demand')
      const askers = await askersOf(tx, reach.shopId, reply.demandId, askersMax.max)
      const personIds = reply.to === 'all' ? askers : askers.filter((id) => reply.to.includes(id))
      if (personIds.length === 0) return refuse('nobody-to-tell')
      const replyId = tx.newId()
      await tx.rows(
        `insert into listening.reply (shop_id, reply_id, demand_id, text, person_ids, replied_by, replied_at) values ($1, $2, $3, $4, $5::uuid[], $6, $7)`,
        [reach.shopId, replyId, reply.demandId, reply.text, personIds, reach.actor, tx.now],
      )
      tx.say(
        demandReplied,
        { demandId: reply.demandId, replyId, title: demand.title, text: reply.text, personIds },
        { key: reply.demandId },
      )
      return { ok: true, told: personIds.length }
    }),
  )
}
