import type { IdentityAnswers } from '@heed/identity/contract'
import { type Kernel, limit, type Timer, timer } from '@heed/kernel'
import { recomputeScores } from '../actions/recompute-scores.ts'

const sweepShops = limit('experience.sweep', 200, 'shops scored in one transaction, one read a metric for all of them')

export const recomputeDueScores = (kernel: Kernel, identity: IdentityAnswers): Timer =>
  timer({
    name: 'experience/recompute-due-scores',
    everyMs: 5_000,
    batch: sweepShops.max,
    guarded: false,
    sweep: (rows) => recomputeScores(kernel, identity, rows),
  })
