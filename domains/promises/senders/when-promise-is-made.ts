import type { FulfilmentRequests } from '@heed/fulfilment/contract'
import { type Sender, sender } from '@heed/kernel'
import { promiseMade } from '../contract/facts.ts'

/** The warehouse works in the order of what was promised. */
export const whenPromiseIsMade = (fulfilment: FulfilmentRequests): Sender =>
  sender({
    name: 'promises/when-promise-is-made',
    hears: promiseMade,
    async send(facts) {
      const deadlines = facts
        .filter(({ payload }) => payload.kind === 'dispatch')
        .map(({ payload }) => ({ orderId: payload.orderId, dispatchDueAt: payload.dueAt }))
      if (deadlines.length > 0) await fulfilment.setDeadlines({ shopId: facts[0]!.shopId, deadlines })
    },
  })
