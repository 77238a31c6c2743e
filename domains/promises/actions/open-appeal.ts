import { day, type Id, limit, type Outcome, refuse, type Tx } from '@heed/kernel'
import { appealOpened } from '../contract/facts.ts'
import { insertAppeal, readBreachForAppeal } from '../store/appeals.ts'

const appealDays = limit('promises.appeal-days', 7, 'carriers keep evidence for about a week')
const appealWords = limit('promises.appeal-words', 2_000, 'a case is argued on a page')

/** A shop says a breach was not its fault. The buyer keeps the coupon whatever is decided. One appeal a breach. */
export async function openAppeal(
  tx: Tx,
  appeal: { shopId: Id; promiseId: Id; words: string; actor: string },
): Promise<Outcome<{ appealId: Id }, 'no-such-breach' | 'too-late'>> {
  const breach = await readBreachForAppeal(tx, appeal.shopId, appeal.promiseId)
  if (!breach) return refuse('no-such-breach')
  if (tx.now > breach.decidedAt + appealDays.max * day) return refuse('too-late', { days: appealDays.max })
  const { appealId, added } = await insertAppeal(tx, {
    shopId: appeal.shopId,
    promiseId: appeal.promiseId,
    orderId: breach.orderId,
    words: appeal.words.slice(0, appealWords.max),
    openedBy: appeal.actor,
  })
  if (added)
    tx.say(
      appealOpened,
      { appealId, promiseId: appeal.promiseId, orderId: breach.orderId },
      { shopId: appeal.shopId, key: breach.orderId },
    )
  return { ok: true, appealId }
}
