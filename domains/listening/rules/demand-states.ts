import { limit } from '@heed/kernel'

export type DemandState = 'heard' | 'raised' | 'reading' | 'revising' | 'answered' | 'measured' | 'not-now'

/** Below this many people (or authorless voices) a want is emerging: kept, countable, not yet put before anyone. */
const raisedAtPeople = limit(
  'demand.raised',
  3,
  'people who want the same before the board shows it; one mention is enough in its own lane',
)

/**
 * heard → raised when enough people want it. From raised the shop reads it, revises for it, answers it, or says not now;
 * 'not now' is no grave: more people or a second thought bring it back. Answered leads to measured, and an answered
 * demand that people go on asking for may be revised again.
 */
const moves: Record<DemandState, readonly DemandState[]> = {
  heard: ['raised', 'reading', 'revising', 'answered', 'not-now'],
  raised: ['reading', 'revising', 'answered', 'not-now'],
  reading: ['raised', 'revising', 'answered', 'not-now'],
  revising: ['raised', 'reading', 'answered', 'not-now'],
  answered: ['measured', 'revising', 'reading'],
  measured: ['revising', 'reading', 'answered'],
  'not-now': ['raised', 'reading', 'revising', 'answered'],
}

export const mayMove = (from: DemandState, to: DemandState): boolean => from !== to && moves[from].includes(to)

/** Whether new voices lift a demand onto the board. */
export const isRaised = (state: DemandState, people: number, voices: number): boolean =>
  state === 'heard' && people + voices >= raisedAtPeople.max
