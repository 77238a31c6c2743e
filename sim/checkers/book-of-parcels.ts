import { parcelLabelled, parcelPickedUp, parcelSigned, parcelsScanned } from '@heed/fulfilment/contract'
import type { Id, Instant } from '@heed/kernel'
import { orderPaid } from '@heed/trade/contract'
import { type Book, differences, hears, readMap } from './book.ts'

interface Told {
  labelledAt: Instant | null
  pickedUpAt: Instant | null
  signedAt: Instant | null
  scans: number
}

/** Parcels as the log tells them: each milestone is the earliest that was ever said. */
export function bookOfParcels(): Book {
  const parcels = new Map<Id, Told>()
  const paid = new Map<Id, true>()
  const wrong: string[] = []
  const of = (parcelId: Id): Told => {
    const known = parcels.get(parcelId)
    if (known) return known
    const fresh = { labelledAt: null, pickedUpAt: null, signedAt: null, scans: 0 }
    parcels.set(parcelId, fresh)
    return fresh
  }
  const earlier = (parcelId: Id, step: 'pickedUpAt' | 'signedAt', at: Instant) => {
    const told = of(parcelId)
    const known = told[step]
    if (known !== null && at >= known) wrong.push(`parcel ${parcelId} says ${step} again, not earlier`)
    told[step] = at
  }
  return {
    hears: [
      hears(orderPaid, ({ payload }) => void paid.set(payload.orderId, true)),
      hears(parcelLabelled, ({ payload }) => {
        const told = of(payload.parcelId)
        if (told.labelledAt !== null) wrong.push(`parcel ${payload.parcelId} was labelled twice`)
        told.labelledAt = payload.labelledAt
      }),
      hears(parcelPickedUp, ({ payload }) => earlier(payload.parcelId, 'pickedUpAt', payload.pickedUpAt)),
      hears(parcelSigned, ({ payload }) => earlier(payload.parcelId, 'signedAt', payload.signedAt)),
      hears(parcelsScanned, ({ payload }) => {
        for (const { parcelId } of payload.scans) of(parcelId).scans += 1
      }),
    ],
    async compare(tx) {
      const show = (one: Told) => `${one.labelledAt} ${one.pickedUpAt} ${one.signedAt} ${one.scans}`
      const kept = await readMap<Told>(
        tx,
        `select p.id::text as key, jsonb_build_object('labelledAt', p.labelled_at, 'pickedUpAt', p.picked_up_at,
           'signedAt', p.signed_at, 'scans', p.scan_count) as value
         from fulfilment.parcel p where p.labelled_at is not null order by p.shop_id, p.id`,
      )
      const tasks = await tx.rows<{ key: Id }>(
        `select t.order_id::text as key from fulfilment.task t where t.paid_at is not null order by t.shop_id, t.order_id`,
      )
      return [
        ...wrong.splice(0),
        ...differences('parcel', parcels, kept, show),
        ...differences('paid order at the warehouse', paid, new Map(tasks.map((row) => [row.key, true as const]))),
      ]
    },
  }
}
