import { type Kernel, type Timer, timer } from '@heed/kernel'
import { sayStalledParcels } from '../actions/say-stalled-parcels.ts'
import { watchDeadlines } from '../actions/watch-deadlines.ts'

const everyMs = 5_000

/** Neither pays nor punishes; a wrong clock makes an early word, not a wrong coupon. */
export const fulfilmentTimers = (kernel: Kernel): Timer[] => [
  timer({
    name: 'fulfilment/watch-deadlines',
    everyMs,
    guarded: false,
    sweep: (limit) => watchDeadlines(kernel, limit),
  }),
  timer({
    name: 'fulfilment/say-stalled-parcels',
    everyMs,
    guarded: false,
    sweep: (limit) => sayStalledParcels(kernel, limit),
  }),
]
