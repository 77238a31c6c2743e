import type { Kernel } from '@heed/kernel'
import { likelyCause } from '../rules/likely-cause.ts'
import { closeCases, openCases } from '../store/cases.ts'
import { takeWatched } from '../store/tasks.ts'

/** Opens an early warning before the promised time and a late case after it, for what the carrier does not have yet. */
export async function watchDeadlines(kernel: Pick<Kernel, 'db'>, limit: number): Promise<number> {
  return await kernel.db.transact({ role: 'worker', actor: 'timer:fulfilment' }, async (tx) => {
    const watched = await takeWatched(tx, limit)
    const here = watched.filter((one) => !['handed-over', 'signed', 'cancelled'].includes(one.state))
    for (const [shopId, tasks] of Map.groupBy(here, (one) => one.shopId)) {
      const late = tasks.filter((one) => one.step === 'late').map((one) => one.orderId)
      await closeCases(tx, shopId, late, ['early-warning'], 'became-late')
      await openCases(
        tx,
        shopId,
        tasks.map(({ orderId, state, step, dispatchDueAt }) => ({
          orderId,
          parcelId: null,
          lane: step === 'late' ? ('late' as const) : ('early-warning' as const),
          ...likelyCause(state),
          details: { dispatchDueAt, reached: state },
        })),
      )
    }
    return watched.length
  })
}
