import { parcelSigned, parcelStalled } from '@heed/fulfilment/contract'
import { hour, type Reaction, reaction, showId } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { reachOut } from '../actions/reach-out.ts'
import { putSales, putSigned } from '../store/sales.ts'

export const whenOrderIsPaid: Reaction = reaction({
  name: 'care/when-order-is-paid',
  hears: orderPaid,
  act: (tx, facts, shopId) =>
    putSales(
      tx,
      shopId,
      facts.map(({ payload }) => payload),
    ),
})

export const whenParcelIsSigned: Reaction = reaction({
  name: 'care/when-parcel-is-signed',
  hears: parcelSigned,
  act: (tx, facts, shopId) =>
    putSigned(
      tx,
      shopId,
      facts.map(({ payload }) => payload),
    ),
})

/** The buyer hears where the parcel stands before asking. */
export const whenParcelIsStalled: Reaction = reaction({
  name: 'care/when-parcel-is-stalled',
  hears: parcelStalled,
  act: (tx, facts, shopId) =>
    reachOut(
      tx,
      shopId,
      facts.map(({ payload: one, at }) => ({
        key: `stalled:${one.parcelId}:${one.lastScanAt}`,
        personId: one.personId,
        orderId: one.orderId,
        kind: 'parcel-stalled',
        params: {
          orderId: showId('ord', one.orderId),
          segment: one.segment,
          lastPlace: one.lastPlace,
          lastScanAt: one.lastScanAt,
          hours: Math.round((at - one.lastScanAt) / hour),
        },
      })),
    ),
})
