/** An expected refusal: a value from an action's closed list, never an exception. */
export interface Refused<Why extends string = string> {
  ok: false
  why: Why
  details?: Record<string, unknown>
}

export type Outcome<T, Why extends string> = ({ ok: true } & T) | Refused<Why>

export const refuse = <Why extends string>(why: Why, details?: Record<string, unknown>): Refused<Why> =>
  details ? { ok: false, why, details } : { ok: false, why }

export const isRefused = (value: unknown): value is Refused =>
  typeof value === 'object' && value !== null && (value as { ok?: unknown }).ok === false && 'why' in value

/** A broken assumption: stops the request, is logged, and is always worth a report. */
export class Broken extends Error {
  override name = 'Broken'
}

export function assert(condition: unknown, says: string): asserts condition {
  if (!condition) throw new Broken(says)
}
