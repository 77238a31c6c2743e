import type { Database } from '../sql/database.ts'
import { minute, type SystemClock } from './clock.ts'

/** More than this between what the wall and the monotonic clock say has passed, and guarded sweeps hold. */
export const jumpMaxMs = 5 * minute

export interface ClockGuard {
  /** Aligns with the database's clock and stores the tick; returns the reason while sweeps must hold, else null. */
  check(): Promise<string | null>
  /** A person has looked: carry on from the clock as it is. */
  release(by: string): Promise<void>
}

/**
 * A wrong mass coupon cannot be recalled: when the database's clock runs backwards across a restart, or jumps against
 * the monotonic clock while we run, guarded timers hold until a person releases them.
 */
export function clockGuard(db: Database, clock: SystemClock): ClockGuard {
  const reach = { role: 'worker', actor: 'clock-guard' } as const
  let last: { wall: number; monotonic: number } | null = null
  return {
    async check() {
      return await db.transact(reach, async (tx) => {
        const { wall } = await tx.one<{ wall: number }>(
          `select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as wall`,
        )
        const held = await tx.maybe<{ reason: string }>(`select reason from kernel.held where name = 'clock'`)
        const stored = await tx.maybe<{ wall: number }>(`select wall from kernel.tick where id = 1`)
        const reason = jump(wall, clock.monotonic(), last, stored?.wall)
        last = { wall, monotonic: clock.monotonic() }
        clock.align(wall)
        await tx.rows(
          `insert into kernel.tick (id, wall) values (1, $1) on conflict (id) do update set wall = excluded.wall`,
          [wall],
        )
        if (held) return held.reason
        if (reason)
          await tx.rows(
            `insert into kernel.held (name, since, reason) values ('clock', $1, $2) on conflict do nothing`,
            [wall, reason],
          )
        return reason
      })
    },
    async release(by) {
      await db.transact({ ...reach, actor: by }, (tx) => tx.rows(`delete from kernel.held where name = 'clock'`))
    },
  }
}

/** Pure: why the clock cannot be trusted, or null. All in milliseconds. */
export function jump(
  wall: number,
  monotonic: number,
  last: { wall: number; monotonic: number } | null,
  stored?: number,
): string | null {
  if (last) {
    const drift = wall - last.wall - (monotonic - last.monotonic)
    if (Math.abs(drift) > jumpMaxMs) return `the clock jumped ${Math.round(drift / minute)} minutes while running`
    return null
  }
  if (stored !== undefined && wall < stored - jumpMaxMs)
    return `the clock runs ${Math.round((stored - wall) / minute)} minutes behind the last stored tick`
  return null
}
