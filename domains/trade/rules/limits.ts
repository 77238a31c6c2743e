import { limit, minute } from '@heed/kernel'

export const lineMinorMax = limit('order.line-minor', 100_000_000, 'products of two money figures stay below 2^53')
export const couponMinorMax = limit('coupon.minor', 10_000_000, 'products of two money figures stay below 2^53')
export const unpaidPerPersonMax = limit(
  'order.unpaid-per-person',
  10,
  'one person cannot lock up a shop’s stock without paying',
)
export const addressesPerPersonMax = limit('address.per-person', 20, 'an address book, not a directory')
export const placingBatchMax = limit('order.batch', 256, 'beyond it a batch takes longer than it saves')
export const placingQueueMax = limit(
  'order.queue',
  4_000,
  'about two seconds of work; later callers do better to come back',
)
export const requestRowsMax = limit(
  'trade.request-rows',
  1_000,
  'a request’s statement stays within what one commit should hold',
)

/** How long stock is held for an order that is not yet paid. */
export const holdMs = 15 * minute
/** A provider that has not answered is asked again after this long. */
export const askAgainMs = minute
