import { day, hour, jump, minute, sweepAll } from '@heed/kernel'
import { ConnectionLost } from '../faults/database-outage.ts'
import type { FaultKind } from '../faults/fault-state.ts'
import { count, type SmallWorld } from './small-world.ts'

const fault = (small: SmallWorld, kind: FaultKind): void => count(small.counts.faults, kind)

/** Both clocks go on; with all that happens in between, about a hundred steps make a day. */
export async function passTime(small: SmallWorld): Promise<void> {
  const { chance } = small
  const ms = chance.int(6) === 0 ? (1 + chance.int(7)) * hour : (2 + chance.int(84)) * minute
  goOn(small, ms + chance.int(minute))
}

function goOn(small: SmallWorld, ms: number): void {
  small.world.kernel.clock.advance(ms)
  small.faults.monotonicMs += ms
}

/** The demo clock is moved a day ahead: promises fall due, sessions and leases do not notice. */
export async function leap(small: SmallWorld): Promise<void> {
  small.world.kernel.clock.advance(day)
  small.faults.wallShiftMs -= day
  fault(small, 'business clock leaps')
}

/** Somebody sets the machine's clock, minutes to days to either side; business time stays what it was. */
export async function jumpWall(small: SmallWorld): Promise<void> {
  const { chance } = small
  const ahead = chance.int(2) === 0
  const ms = chance.pick([6 * minute, 3 * hour, 2 * day])
  small.faults.wallShiftMs += ahead ? ms : -ms
  fault(small, ahead ? 'wall clock jumps forward' : 'wall clock jumps back')
}

export async function drain(small: SmallWorld): Promise<void> {
  await surviving(async () => void (await small.world.app.drain()))
}

/** Timers, as a worker sweeps them: guarded ones stand still while the guard holds, until a person has looked. */
export async function sweep(small: SmallWorld): Promise<void> {
  const { guard } = small.faults
  look(small)
  if (guard.held && small.chance.int(3) === 0) guard.held = false
  const timers = small.world.app.timers.filter((one) => !(one.guarded && guard.held))
  for (const shop of small.shops) small.touched.shopIds.add(shop.shopId)
  await surviving(async () => void (await sweepAll(timers)))
}

/** The guard's own rule on the simulated clocks; production asks the database for the wall time. */
function look(small: SmallWorld): void {
  const { guard, monotonicMs } = small.faults
  const wall = small.world.kernel.clock.wall()
  if (jump(wall, monotonicMs, guard)) guard.held = true
  guard.wall = wall
  guard.monotonic = monotonicMs
}

/** A worker whose connection dies carries on with the next round. */
async function surviving(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error
  }
}

/** Facts and timers until nothing is left to do, the guard released: the state that audits may rely on. */
export async function settle(small: SmallWorld): Promise<void> {
  small.faults.outage = null
  look(small)
  small.faults.guard.held = false
  for (let rounds = 0; ; rounds++) {
    await small.world.app.drain()
    if ((await sweepAll(small.world.app.timers)) === 0 && (await small.world.app.drain()) === 0) return
    if (rounds > 50) throw new Error('facts and timers keep each other busy without end')
  }
}
