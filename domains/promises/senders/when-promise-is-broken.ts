import { day, type Sender, sender, showId } from '@heed/kernel'
import type { TradeRequests } from '@heed/trade/contract'
import { promiseBroken } from '../contract/facts.ts'

/** Coupons of a breach that does not say how long they are good for. */
const couponValidDays = 30

/** The coupon nobody has to ask for. Its key is the compensation, so that asking twice gives the same coupon. */
export const whenPromiseIsBroken = (trade: TradeRequests): Sender =>
  sender({
    name: 'promises/when-promise-is-broken',
    hears: promiseBroken,
    async send(facts) {
      const owing = facts.filter(({ payload }) => payload.compensation !== null)
      if (owing.length === 0) return
      const coupons = owing.map(({ payload, at }) => {
        const { compensationId, amountMinor, currency, fundedBy, expiresAt } = payload.compensation!
        return {
          key: `compensation:${compensationId}`,
          personId: payload.personId,
          orderId: payload.orderId,
          amountMinor,
          currency,
          expiresAt: expiresAt ?? at + couponValidDays * day,
          cause: {
            kind: payload.kind === 'dispatch' ? 'late-dispatch' : 'late-arrival',
            params: {
              orderId: showId('ord', payload.orderId),
              promiseId: showId('prm', payload.promiseId),
              dueAt: payload.dueAt,
              policyId: payload.policyId,
              policyVersion: payload.policyVersion,
              fundedBy,
            },
          },
        }
      })
      await trade.issueCoupons({ shopId: owing[0]!.shopId, coupons, actor: 'promises' })
    },
  })
