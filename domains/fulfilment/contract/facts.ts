import { fact, idOf } from '@heed/kernel'
import { z } from 'zod'

/** The eight canonical states we judge by; the carrier's own code and text are kept beside them. */
export const scanCodes = [
  'label-created',
  'picked-up',
  'in-transit',
  'at-destination',
  'out-for-delivery',
  'signed',
  'exception',
  'returning',
] as const

/** The shop handed in a tracking number (a click, not yet a promise kept). Key: orderId. */
export const parcelLabelled = fact(
  'fulfilment/parcel-labelled',
  z.object({
    parcelId: idOf('pcl'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    carrier: z.string(),
    trackingNumber: z.string(),
    warehouseId: idOf('whs'),
    route: z.string(),
    labelledAt: z.int(),
  }),
)

/** The carrier's own scan says it has the parcel. `pickedUpAt` is the event's time, not its arrival here. Key: orderId. */
export const parcelPickedUp = fact(
  'fulfilment/parcel-picked-up',
  z.object({ parcelId: idOf('pcl'), orderId: idOf('ord'), personId: idOf('per'), pickedUpAt: z.int() }),
)

/** Later scans, batched. Key: the carrier. */
export const parcelsScanned = fact(
  'fulfilment/parcels-scanned',
  z.object({
    scans: z.array(
      z.object({
        parcelId: idOf('pcl'),
        orderId: idOf('ord'),
        personId: idOf('per'),
        code: z.enum(scanCodes),
        at: z.int(),
        place: z.string(),
      }),
    ),
  }),
)

/** No scan for longer than the segment allows. Key: orderId. */
export const parcelStalled = fact(
  'fulfilment/parcel-stalled',
  z.object({
    parcelId: idOf('pcl'),
    orderId: idOf('ord'),
    personId: idOf('per'),
    segment: z.string(),
    lastScanAt: z.int(),
    lastPlace: z.string(),
  }),
)

export const parcelSigned = fact(
  'fulfilment/parcel-signed',
  z.object({ parcelId: idOf('pcl'), orderId: idOf('ord'), personId: idOf('per'), signedAt: z.int() }),
)

/** The scale disagrees with what the order should weigh. Key: orderId. Grams. */
export const packingMismatch = fact(
  'fulfilment/packing-mismatch',
  z.object({ parcelId: idOf('pcl'), orderId: idOf('ord'), expectedGrams: z.int(), measuredGrams: z.int() }),
)
