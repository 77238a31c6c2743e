import { type Id, type Kernel, type Once, type Outcome, onceOnly, type Reach, refuse } from '@heed/kernel'
import { claimSettled } from '../contract/facts.ts'
import { claimKind, settlementRefusal } from '../rules/words.ts'
import { answerWords, lockClaim } from '../store/words.ts'

type Why = 'no-such-claim' | 'already-settled' | 'more-than-paid'

/** Agrees to a claim with a refund, or refuses it with words. The money follows by request, under the claim's key. */
export async function settleClaim(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  claimId: Id,
  verdict: { verdict: 'agree' | 'refuse'; refundMinor: number; words: string },
  once?: Once,
): Promise<Outcome<{ claimId: Id; refundMinor: number }, Why | 'key-reused' | 'still-running'>> {
  return await kernel.db.transact(reach, (tx) =>
    onceOnly(tx, once, async (): Promise<Outcome<{ claimId: Id; refundMinor: number }, Why>> => {
      const claim = await lockClaim(tx, reach.shopId, claimId)
      if (!claim) return refuse('no-such-claim')
      const refundMinor = verdict.verdict === 'agree' ? verdict.refundMinor : 0
      const why = settlementRefusal({ ...claim, refundMinor })
      if (why) return refuse(why)
      const state = verdict.verdict === 'agree' ? 'settled' : 'refused'
      await answerWords(tx, reach.shopId, claim.wordsId, { state, text: verdict.words, refundMinor })
      tx.say(
        claimSettled,
        {
          claimId,
          orderId: claim.orderId,
          personId: claim.personId,
          productId: claim.productId,
          kind: claimKind(claim),
          openedAt: claim.saidAt,
          settledAt: tx.now,
          refundMinor,
        },
        { key: claim.orderId },
      )
      return { ok: true, claimId, refundMinor }
    }),
  )
}
