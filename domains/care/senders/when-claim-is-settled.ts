import { type Kernel, type Sender, sender } from '@heed/kernel'
import type { TradeRequests } from '@heed/trade/contract'
import { claimSettled } from '../contract/facts.ts'

/** The refund goes out under the claim's key: asked twice, paid once. What trade refuses is written on the claim. */
export const whenClaimIsSettled = (kernel: Kernel, trade: TradeRequests): Sender =>
  sender({
    name: 'care/when-claim-is-settled',
    hears: claimSettled,
    async send(facts) {
      for (const { payload, shopId } of facts) {
        if (payload.refundMinor === 0) continue
        const outcome = await trade.refund({
          key: `claim:${payload.claimId}`,
          shopId,
          orderId: payload.orderId,
          amountMinor: payload.refundMinor,
          reason: `claim ${payload.kind}`,
          actor: 'care',
        })
        await kernel.db.transact({ role: 'worker', shopId, actor: 'care' }, (tx) =>
          tx.rows(`update care.words set refund_state = $3 where shop_id = $1 and claim_id = $2`, [
            shopId,
            payload.claimId,
            outcome.ok ? 'paid' : 'not-possible',
          ]),
        )
      }
    },
  })
