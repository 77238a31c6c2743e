export type RevisionState = 'draft' | 'sample' | 'released' | 'dropped'

/**
 * A draft may be sampled, released or dropped; a sample may go back, be released or dropped. A released revision is
 * what shoppers were told, so it never changes again: the next change is the next revision.
 */
const moves: Record<RevisionState, readonly RevisionState[]> = {
  draft: ['sample', 'released', 'dropped'],
  sample: ['draft', 'released', 'dropped'],
  released: [],
  dropped: [],
}

export const mayMove = (from: RevisionState, to: RevisionState): boolean => moves[from].includes(to)
