import type { Instant } from '@heed/kernel'

export type Verdict = 'pending' | 'kept' | 'broken' | 'void'

/**
 * The one judgement of a promise, from what is known now: an event no later than `judgeAt` keeps it, whenever we learnt
 * of it; a cancellation before that voids it; else it is broken as soon as `judgeAt` has passed.
 */
export function verdictOf(
  judgeAt: Instant,
  known: { doneAt: Instant | null; cancelledAt: Instant | null; now: Instant },
): Verdict {
  if (known.doneAt !== null && known.doneAt <= judgeAt) return 'kept'
  if (known.cancelledAt !== null && known.cancelledAt <= judgeAt) return 'void'
  return known.now > judgeAt ? 'broken' : 'pending'
}
