import { hour } from '@heed/kernel'

export type TaskState = 'waiting' | 'packed' | 'stopped' | 'labelled' | 'handed-over' | 'signed' | 'cancelled'

/** What most likely holds an order up, and what helps, by how far it got. */
const byState: Partial<Record<TaskState, { cause: string; nextAction: string }>> = {
  waiting: { cause: 'not-packed', nextAction: 'pack-now' },
  packed: { cause: 'not-labelled', nextAction: 'label-now' },
  stopped: { cause: 'stopped-at-scale', nextAction: 'check-contents' },
  labelled: { cause: 'carrier-did-not-collect', nextAction: 'call-carrier' },
}

export const likelyCause = (state: TaskState): { cause: string; nextAction: string } =>
  byState[state] ?? { cause: 'unknown', nextAction: 'look' }

export const scaleCause = {
  missed: { cause: 'lighter-than-the-order', nextAction: 'check-contents' },
  wrong: { cause: 'heavier-than-the-order', nextAction: 'check-contents' },
} as const

/** How long before the promised time at which an order not yet handed over is worth a look. */
export const earlyWarningMs = 4 * hour
