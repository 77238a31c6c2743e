import { type Id, type Outcome, refuse, type Tx } from '@heed/kernel'
import { appealDecided } from '../contract/facts.ts'
import { decideAppealRow } from '../store/appeals.ts'

/** The operator decides, once, with a reason the shop can read. */
export async function decideAppeal(
  tx: Tx,
  decision: { appealId: Id; upheld: boolean; why: string; actor: string },
): Promise<Outcome<object, 'no-such-appeal'>> {
  const decided = await decideAppealRow(tx, { ...decision, decidedBy: decision.actor })
  if (!decided) return refuse('no-such-appeal')
  const { shopId, promiseId, orderId } = decided
  tx.say(
    appealDecided,
    { appealId: decision.appealId, promiseId, orderId, upheld: decision.upheld, why: decision.why },
    { shopId, key: orderId },
  )
  return { ok: true }
}
