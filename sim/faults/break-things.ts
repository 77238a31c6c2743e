import { count, type SmallWorld } from '../small-world/small-world.ts'
import type { FaultKind } from './fault-state.ts'

const fault = (small: SmallWorld, kind: FaultKind): void => count(small.counts.faults, kind)

/** The process dies: what was only in its memory is gone, its unfinished payments are asked for again by the timer. */
export async function crash(small: SmallWorld): Promise<void> {
  small.faults.outage = null
  await small.world.restart()
  fault(small, 'crash between commit and delivery')
}

/** One of the next transactions loses its connection, before or after its commit. */
export async function cutConnection(small: SmallWorld): Promise<void> {
  const when = small.chance.int(2) === 0 ? 'before-commit' : 'after-commit'
  small.faults.outage = { countdown: small.chance.int(8), when }
  fault(small, when === 'before-commit' ? 'connection lost before a commit' : 'connection lost after a commit')
}

/**
 * Senders make their requests at least once: a cursor that goes back a few facts is a process that died between the
 * request and the note that it was answered.
 */
export async function sendAgain(small: SmallWorld): Promise<void> {
  const senders = small.world.app.wired.flatMap((one) => one.senders.map((sender) => sender.name))
  const back = 1 + small.chance.int(12)
  await small.world.kernel.db.transact({ role: 'worker', actor: 'fault:send-again' }, (tx) =>
    tx.rows(
      `update kernel.cursor c set position = greatest(0, c.position - $2)
       where c.reader = any($1::text[]) and not exists (select 1 from kernel.parked p where p.reader = c.reader)`,
      [senders, back],
    ),
  )
  fault(small, 'a sender sends again')
}
