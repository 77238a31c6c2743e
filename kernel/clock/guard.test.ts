import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { clockGuard, hour, jump, minute, type SystemClock } from '@heed/kernel'
import { type TestKernel, testKernel } from '@heed/kernel/testing'

let kernel: TestKernel | undefined
beforeEach(async () => {
  await kernel?.close()
  kernel = await testKernel([])
})
after(() => kernel!.close())

/** A machine whose own count of passed time is turned by hand, against the database's real clock. */
function machine(): SystemClock & { slip(ms: number): void } {
  let slipped = 0
  let aligned = 0
  return {
    wall: () => aligned,
    now: () => aligned,
    align: (wall) => {
      aligned = wall
    },
    offsetMs: () => 0,
    setOffset: () => {},
    monotonic: () => performance.now() - slipped,
    slip: (ms) => {
      slipped += ms
    },
  }
}

const setTick = (ms: number) =>
  kernel!.db.transact({ role: 'worker', actor: 'test' }, (tx) =>
    tx.rows('update kernel.tick set wall = wall + $1 where id = 1', [ms]),
  )

test('a clock that only runs lets every sweep pass', async () => {
  const clock = machine()
  const guard = clockGuard(kernel!.db, clock)
  assert.equal(await guard.check(), null)
  assert.equal(await guard.check(), null)
  assert.ok(clock.wall() > Date.UTC(2024, 0))
})

for (const [direction, ms] of [
  ['forward', hour],
  ['backward', -hour],
] as const) {
  test(`a jump ${direction} while running holds sweeps until a person releases them`, async () => {
    const clock = machine()
    const guard = clockGuard(kernel!.db, clock)
    await guard.check()
    clock.slip(ms)
    assert.match((await guard.check())!, /jumped -?60 minutes while running/)
    assert.match((await guard.check())!, /jumped/, 'still held, though the clock runs evenly again')
    assert.match((await clockGuard(kernel!.db, machine()).check())!, /jumped/, 'a restart does not release it')
    await guard.release('person:operator')
    assert.equal(await guard.check(), null)
  })
}

test('a clock that runs behind its last tick across a restart holds sweeps', async () => {
  await clockGuard(kernel!.db, machine()).check()
  await setTick(hour)
  assert.match((await clockGuard(kernel!.db, machine()).check())!, /60 minutes behind the last stored tick/)
})

test('a night switched off is no jump: the clock may be ahead of its last tick', async () => {
  await clockGuard(kernel!.db, machine()).check()
  await setTick(-12 * hour)
  assert.equal(await clockGuard(kernel!.db, machine()).check(), null)
})

test('five minutes are the line, in both directions', () => {
  const last = { wall: 1_000_000, monotonic: 0 }
  const after = (wallMs: number) => jump(last.wall + minute + wallMs, minute, last)
  assert.deepEqual([after(5 * minute), after(-5 * minute)], [null, null])
  assert.match(after(5 * minute + 1)!, /jumped 5 minutes/)
  assert.match(after(-5 * minute - 1)!, /jumped -5 minutes/)
  assert.equal(jump(10 * minute, 0, null, 15 * minute), null)
  assert.match(jump(10 * minute, 0, null, 15 * minute + 1)!, /behind/)
})
