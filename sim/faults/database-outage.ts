import type { Database } from '@heed/kernel'
import type { FaultState } from './fault-state.ts'

/** PostgreSQL's code for an operator who stops the server: the connection is gone, the fact is not to blame. */
const adminShutdown = '57P01'

export class ConnectionLost extends Error {
  readonly code = adminShutdown
  override name = 'ConnectionLost'
}

/**
 * Lets a connection die around a commit. Before it, nothing happened; after it, everything did and the caller does not
 * know. `untouched` is the way around it, for those who only look.
 */
export function withOutages(db: Database, faults: FaultState): Database['transact'] {
  const untouched = db.transact
  db.transact = async (reach, work) => {
    const { outage } = faults
    if (!outage || outage.countdown-- > 0) return await untouched(reach, work)
    faults.outage = null
    faults.struck = true
    await untouched(reach, async (tx) => {
      const done = await work(tx)
      if (outage.when === 'before-commit') throw new ConnectionLost('the connection was lost before the commit')
      return done
    })
    throw new ConnectionLost('the connection was lost after the commit')
  }
  return untouched
}
