/**
 * A timer sweeps rows whose `due_at` has passed, in batches (`for update skip locked`), and returns how many it handled;
 * it is called again at once while it returns a full batch. Business timers obey `now`; `wallTimer` ones keep wall time.
 */
export interface Timer {
  name: string
  /** Wall milliseconds between sweeps in production. */
  everyMs: number
  /** Sweeps that pay or punish stop while the clock guard holds. */
  guarded: boolean
  batch: number
  sweep(limit: number): Promise<number>
}

export const timer = (made: Partial<Timer> & Pick<Timer, 'name' | 'sweep'>): Timer => ({
  everyMs: 1_000,
  guarded: true,
  batch: 500,
  ...made,
})

/** Sweeps every timer in order until nothing is due; returns the number of rows handled. */
export async function sweepAll(timers: readonly Timer[]): Promise<number> {
  let handled = 0
  for (const one of timers) {
    for (;;) {
      const count = await one.sweep(one.batch)
      handled += count
      if (count < one.batch) break
    }
  }
  return handled
}
