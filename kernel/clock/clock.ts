/**
 * Two clocks, one story. `now` is business time: promises, deadlines and coupons obey it, and in demo mode an audited
 * offset moves it forward. `wall` is the time outside: leases, sign-in sessions, webhook signatures, rate limits.
 * Both are epoch milliseconds. Nothing outside the kernel asks the machine for either.
 */
export type Instant = number

export interface Clock {
  now(): Instant
  wall(): Instant
}

/** A clock that somebody else moves: tests, simulations, the growing demo town. */
export interface HandClock extends Clock {
  set(now: Instant): void
  advance(ms: number): void
}

export function handClock(start: Instant): HandClock {
  let current = start
  return {
    now: () => current,
    wall: () => current,
    set: (now) => {
      current = now
    },
    advance: (ms) => {
      current += ms
    },
  }
}

/** The machine's clock, corrected to the database's, plus the business offset. */
export interface SystemClock extends Clock {
  /** Records that the database read `databaseWall` just now. */
  align(databaseWall: Instant): void
  offsetMs(): number
  setOffset(ms: number): void
  /** Milliseconds since start that no clock adjustment moves. */
  monotonic(): number
}

export function systemClock(): SystemClock {
  let anchorWall = Date.now()
  let anchorAt = performance.now()
  let offset = 0
  const wall = () => Math.floor(anchorWall + (performance.now() - anchorAt))
  return {
    wall,
    now: () => wall() + offset,
    align(databaseWall) {
      anchorWall = databaseWall
      anchorAt = performance.now()
    },
    offsetMs: () => offset,
    setOffset: (ms) => {
      offset = ms
    },
    monotonic: () => performance.now(),
  }
}

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour
