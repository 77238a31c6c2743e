import type { IdentityRequests } from '@heed/identity/contract'
import { type Sender, sender, showId } from '@heed/kernel'
import { buyerReachedOut, claimSettled } from '../contract/facts.ts'

/** What the shop said before it was asked, or in answer, reaches the buyer's inbox. */
export const whenBuyerIsReachedOut = (identity: IdentityRequests): Sender =>
  sender({
    name: 'care/when-buyer-is-reached-out',
    hears: buyerReachedOut,
    async send(facts) {
      for (const { payload: one, shopId } of facts)
        await identity.notify({
          key: `care:${one.key}`,
          shopId,
          kind: one.kind,
          personIds: [one.personId],
          params: one.params,
          link: one.orderId ? `/orders/${showId('ord', one.orderId)}` : '/inbox',
        })
    },
  })

export const whenClaimantIsTold = (identity: IdentityRequests): Sender =>
  sender({
    name: 'care/when-claimant-is-told',
    hears: claimSettled,
    async send(facts) {
      for (const { payload: one, shopId } of facts)
        await identity.notify({
          key: `claim-settled:${one.claimId}`,
          shopId,
          kind: 'claim-settled',
          personIds: [one.personId],
          params: { orderId: showId('ord', one.orderId), refundMinor: one.refundMinor },
          link: `/orders/${showId('ord', one.orderId)}`,
        })
    },
  })
