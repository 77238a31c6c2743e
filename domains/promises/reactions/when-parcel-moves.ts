import { parcelPickedUp, parcelSigned } from '@heed/fulfilment/contract'
import { reaction } from '@heed/kernel'
import { settlePromises } from '../actions/settle-promises.ts'
import { earliestByOrder } from '../rules/earliest-by-order.ts'
import { noteDone } from '../store/orders.ts'

/** The carrier has the parcel: the dispatch promise is judged by the event's time. */
export const whenParcelIsPickedUp = reaction({
  name: 'promises/when-parcel-is-picked-up',
  hears: parcelPickedUp,
  async act(tx, facts, shopId) {
    const seen = earliestByOrder(
      facts.map(({ payload }) => ({ orderId: payload.orderId, personId: payload.personId, at: payload.pickedUpAt })),
    )
    await noteDone(tx, shopId, 'dispatch', seen)
    await settlePromises(tx, shopId, 'dispatch', seen)
  },
})

/** It was signed for: the arrival promise is judged by the event's time. */
export const whenParcelIsSigned = reaction({
  name: 'promises/when-parcel-is-signed',
  hears: parcelSigned,
  async act(tx, facts, shopId) {
    const seen = earliestByOrder(
      facts.map(({ payload }) => ({ orderId: payload.orderId, personId: payload.personId, at: payload.signedAt })),
    )
    await noteDone(tx, shopId, 'arrival', seen)
    await settlePromises(tx, shopId, 'arrival', seen)
  },
})
