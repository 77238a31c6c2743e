import {
  type ClockGuard,
  type Database,
  type Log,
  pause,
  type Runner,
  repeat,
  sweepAll,
  type Timer,
} from '@heed/kernel'

export interface Worker {
  stop(): Promise<void>
}

/**
 * The worker part: delivers facts as soon as this process says one and every second anyway (another process may have),
 * and sweeps timers at their pace. Guarded timers wait while the clock guard holds. `paused` keeps both still while the
 * demo town grows on its own.
 */
export function runWorker(parts: {
  db: Database
  log: Log
  runner: Runner
  timers: readonly Timer[]
  guard: ClockGuard
  paused(): boolean
}): Worker {
  const { db, log, runner, guard } = parts
  const ending = new AbortController()
  let nudge = () => {}
  const unlisten = db.onSaid(() => nudge())
  const deliveries = (async () => {
    while (!ending.signal.aborted) {
      const woken = new AbortController()
      nudge = () => woken.abort()
      try {
        if (!parts.paused()) await runner.drain()
      } catch (error) {
        log.error('worker.drain', error)
      }
      await Promise.race([pause(1_000, woken.signal), pause(60_000, ending.signal)])
    }
  })()
  let held: string | null = null
  const stops = [
    repeat(
      5_000,
      async () => {
        const reason = await guard.check()
        if (reason && reason !== held) log.warn('clock.held', { reason })
        held = reason
      },
      (error) => log.error('worker.clock', error),
    ),
    ...parts.timers.map((timer) =>
      repeat(
        timer.everyMs,
        async () => {
          if (!parts.paused() && !(timer.guarded && held)) await sweepAll([timer])
        },
        (error) => log.error('worker.sweep', error, { timer: timer.name }),
      ),
    ),
  ]
  return {
    async stop() {
      unlisten()
      ending.abort()
      nudge()
      await Promise.all([deliveries, ...stops.map((stop) => stop())])
    },
  }
}
