import { type Kernel, limit, type Timer, timer } from '@heed/kernel'
import { breakOverduePromises } from '../actions/break-overdue-promises.ts'
import type { Excuse } from '../store/due.ts'

const sweepRows = limit('promises.sweep', 500, 'one transaction of breaches; measured best between 500 and 1000')

/** Guarded: when the clock cannot be trusted nobody is paid, because a mass coupon cannot be called back. */
export const breakOverdueTimer = (kernel: Kernel, excuses: readonly Excuse[]): Timer =>
  timer({
    name: 'promises/break-overdue-promises',
    batch: sweepRows.max,
    sweep: (rows) => breakOverduePromises(kernel, excuses, rows),
  })
