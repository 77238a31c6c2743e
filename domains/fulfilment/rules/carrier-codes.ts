import type { CodeTable } from '../contract/segments.ts'

/**
 * What each aggregator's codes mean in our eight states, with the finer meaning kept as `detail`. A code that says
 * nothing about possession (no information yet, unreadable) must never read as a pick-up, because pick-up keeps promises.
 * Sources: the aggregators' published tables, see the README.
 */
export const scanMeanings = {
  'no-info': 'label-created',
  'label-created': 'label-created',
  'picked-up': 'picked-up',
  'in-transit': 'in-transit',
  departed: 'in-transit',
  'arrived-at-hub': 'in-transit',
  customs: 'in-transit',
  forwarded: 'in-transit',
  'at-destination': 'at-destination',
  'at-destination-outlet': 'at-destination',
  'out-for-delivery': 'out-for-delivery',
  'at-pick-up-point': 'out-for-delivery',
  signed: 'signed',
  'signed-by-proxy': 'signed',
  'signed-at-point': 'signed',
  'signed-after-trouble': 'signed',
  'attempt-failed': 'exception',
  stalled: 'exception',
  refused: 'exception',
  damaged: 'exception',
  lost: 'exception',
  'bad-address': 'exception',
  'out-of-area': 'exception',
  'pick-up-overdue': 'exception',
  cancelled: 'exception',
  trouble: 'exception',
  unmapped: 'exception',
  exception: 'exception',
  returning: 'returning',
  returned: 'returning',
} as const
export type Detail = keyof typeof scanMeanings

/** Lines of `detail: codes`; a code ending in * matches what begins with it, longest first. */
const written: Record<CodeTable, string> = {
  heed: Object.keys(scanMeanings)
    .map((detail) => `${detail}: ${detail}`)
    .join('\n'),
  kuaidi100: `
    label-created: 101 102
    picked-up: 1 103
    in-transit: 0 1002
    at-destination: 1001
    forwarded: 7 1003
    customs: 8 10 11 12 13
    out-for-delivery: 5
    at-pick-up-point: 501
    signed: 3 301
    signed-after-trouble: 302
    signed-by-proxy: 303
    signed-at-point: 304
    trouble: 2
    stalled: 201 202 208
    refused: 203 14
    attempt-failed: 204 206
    pick-up-overdue: 205
    out-of-area: 207
    damaged: 209
    cancelled: 210 401
    returning: 6
    returned: 4`,
  kdniao: `
    no-info: 0 401
    label-created: 10
    picked-up: 1
    in-transit: 2 206
    arrived-at-hub: 204
    at-destination: 201
    at-destination-outlet: 205
    out-for-delivery: 202
    at-pick-up-point: 211
    signed: 3 301
    signed-after-trouble: 302
    signed-by-proxy: 304
    signed-at-point: 311
    trouble: 4 418 419 422
    stalled: 402 403 417
    refused: 404
    attempt-failed: 405 416
    pick-up-overdue: 412
    damaged: 414
    cancelled: 415
    bad-address: 420 421
    out-of-area: 423
    returning: 407 413
    returned: 406
    forwarded: 5
    customs: 6 601 602 603 604`,
  '17track': `
    no-info: NotFound*
    label-created: InfoReceived
    picked-up: InTransit_PickedUp PickedUp
    in-transit: InTransit InTransit_Other
    departed: InTransit_Departure Departure
    arrived-at-hub: InTransit_Arrival Arrival
    customs: InTransit_Customs*
    out-for-delivery: OutForDelivery*
    at-pick-up-point: AvailableForPickup*
    signed: Delivered*
    attempt-failed: DeliveryFailure*
    refused: DeliveryFailure_Rejected Exception_Rejected
    bad-address: DeliveryFailure_InvalidAddress
    trouble: Exception Exception_Other Exception_NoBody Exception_Security Exception_Destroyed
    stalled: Exception_Delayed Expired*
    damaged: Exception_Damage
    lost: Exception_Lost
    cancelled: Exception_Cancel
    returning: Exception_Returning Returning
    returned: Exception_Returned Returned`,
  aftership: `
    no-info: Pending*
    label-created: InfoReceived*
    in-transit: InTransit*
    picked-up: InTransit_002
    arrived-at-hub: InTransit_003
    customs: InTransit_004 InTransit_005 InTransit_006
    departed: InTransit_007
    forwarded: InTransit_009
    out-for-delivery: OutForDelivery*
    at-pick-up-point: AvailableForPickup*
    signed: Delivered*
    attempt-failed: AttemptFail*
    trouble: Exception*
    refused: Exception_003
    stalled: Exception_004 Exception_005 Expired*
    bad-address: Exception_007
    pick-up-overdue: Exception_008
    returning: Exception_010
    returned: Exception_011
    damaged: Exception_012
    lost: Exception_013`,
  easypost: `
    no-info: unknown
    label-created: pre_transit
    in-transit: in_transit
    out-for-delivery: out_for_delivery
    at-pick-up-point: available_for_pickup
    signed: delivered
    returning: return_to_sender
    attempt-failed: failure
    cancelled: cancelled
    trouble: error`,
  trackingmore: `
    no-info: notfound
    label-created: pending
    in-transit: transit
    out-for-delivery: pickup
    signed: delivered
    attempt-failed: undelivered
    trouble: exception
    stalled: expired`,
}

export interface Codes {
  exact: Map<string, Detail>
  prefixes: [string, Detail][]
}

export const carrierCodes: Record<CodeTable, Codes> = Object.fromEntries(
  Object.entries(written).map(([name, lines]) => [name, parse(lines)]),
) as Record<CodeTable, Codes>

function parse(lines: string): Codes {
  const codes: Codes = { exact: new Map(), prefixes: [] }
  for (const line of lines.trim().split('\n')) {
    const [detail, list] = line.split(':') as [Detail, string]
    for (const code of list.trim().split(/\s+/)) {
      const name = detail.trim() as Detail
      if (code.endsWith('*')) codes.prefixes.push([code.slice(0, -1), name])
      else codes.exact.set(code, name)
    }
  }
  codes.prefixes.sort((x, y) => y[0].length - x[0].length)
  return codes
}
