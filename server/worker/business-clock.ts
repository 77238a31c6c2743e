import type { Clock, Database, Instant, SystemClock } from '@heed/kernel'

/**
 * Business time of a running server: the system's, plus an offset that only ever grows and whose every move is a row
 * with its mover. While the demo town grows, a hand holds it in the town's past.
 */
export interface BusinessClock extends Clock {
  readOffset(db: Database): Promise<void>
  /** Moves business time forward to an instant; asking for the past changes nothing. */
  moveTo(db: Database, now: Instant, by: string): Promise<void>
  /** Business time follows this clock until `release`. */
  hold(hand: Clock): void
  release(): void
}

export function businessClock(system: SystemClock): BusinessClock {
  let hand: Clock | null = null
  const reach = (actor: string) => ({ role: 'worker' as const, actor })
  return {
    wall: () => system.wall(),
    now: () => (hand ? hand.now() : system.now()),
    hold: (clock) => {
      hand = clock
    },
    release: () => {
      hand = null
    },
    async readOffset(db) {
      const row = await db.transact(reach('clock'), (tx) =>
        tx.maybe<{ ms: number }>('select o.offset_ms as ms from kernel.clock_offset o order by o.id desc limit 1'),
      )
      system.setOffset(row?.ms ?? 0)
    },
    async moveTo(db, now, by) {
      const offset = now - system.wall()
      if (offset <= system.offsetMs()) return
      await db.transact(reach(by), (tx) =>
        tx.rows('insert into kernel.clock_offset (offset_ms, moved_by, moved_at) values ($1, $2, $3)', [
          Math.round(offset),
          by,
          tx.wall,
        ]),
      )
      system.setOffset(Math.round(offset))
    },
  }
}
