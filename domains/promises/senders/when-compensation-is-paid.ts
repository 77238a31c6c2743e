import type { IdentityRequests } from '@heed/identity/contract'
import { type Sender, sender, showId } from '@heed/kernel'
import { compensationPaid } from '../contract/facts.ts'

/** The buyer is told: we were late, here is what for, nothing to do. */
export const whenCompensationIsPaid = (identity: IdentityRequests): Sender =>
  sender({
    name: 'promises/when-compensation-is-paid',
    hears: compensationPaid,
    async send(facts) {
      for (const { payload, shopId } of facts)
        await identity.notify({
          key: `late-coupon:${payload.compensationId}`,
          shopId,
          kind: 'late-coupon',
          personIds: [payload.personId],
          params: {
            orderId: showId('ord', payload.orderId),
            couponId: showId('cpn', payload.couponId),
            amountMinor: payload.amountMinor,
            currency: payload.currency,
          },
          link: `/orders/${showId('ord', payload.orderId)}`,
        })
    },
  })
