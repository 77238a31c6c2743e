import { day, type Kernel, limit, type Timer, timer } from '@heed/kernel'
import { sendDeliveries } from '../actions/send-deliveries.ts'
import { forgetDeliveries } from '../store/deliveries.ts'
import type { PostMessage } from '../webhooks/post-message.ts'

const atOnce = limit('webhook.at-once', 50, 'deliveries posted side by side by one process')
const keptDays = limit('webhook.log-days', 30, 'the delivery log is for finding faults, not for history')
const sweptRows = limit('webhook.sweep', 1_000, 'old deliveries removed in one statement')

/** Both keep wall time: the outside world does not move with the demo clock. */
export const insightTimers = (kernel: Kernel, post: PostMessage | null): Timer[] => [
  ...(post
    ? [
        timer({
          name: 'insight/send-deliveries',
          guarded: false,
          batch: atOnce.max,
          sweep: (rows) => sendDeliveries(kernel, post, rows),
        }),
      ]
    : []),
  timer({
    name: 'insight/forget-old-deliveries',
    everyMs: 3_600_000,
    guarded: false,
    batch: sweptRows.max,
    sweep: (rows) =>
      kernel.db.transact({ role: 'worker', actor: 'webhooks' }, (tx) =>
        forgetDeliveries(tx, tx.wall - keptDays.max * day, rows),
      ),
  }),
]
