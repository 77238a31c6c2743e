import { factRunner, type Id, sweepAll } from '@heed/kernel'
import { testKernel } from '@heed/kernel/testing'
import { fakeCatalog, fakeFulfilment, fakeIdentity, fakeTrade } from './fakes.ts'
import { promisesForTest, promisesMigrations } from './index.ts'

/** Promises on a database of their own, between fakes that keep state; `drain` delivers, `sweep` judges. */
export async function world() {
  const kernel = await testKernel([promisesMigrations])
  const trade = fakeTrade(kernel)
  const fulfilment = fakeFulfilment()
  const identity = fakeIdentity()
  const promises = promisesForTest(kernel, {
    identity,
    catalog: { answers: fakeCatalog() },
    trade: { requests: trade },
    fulfilment,
  })
  const runner = factRunner(kernel.db, kernel.clock, kernel.log, promises)
  const shopId = kernel.newId()
  const worker = { role: 'worker', actor: 'test' } as const
  return {
    kernel,
    trade,
    fulfilment,
    identity,
    promises,
    runner,
    shopId,
    drain: () => runner.drain(),
    sweep: () => sweepAll(promises.timers),
    of: async (orderId: Id) =>
      (await kernel.db.transact(worker, (tx) => promises.answers.promises(tx, shopId, [orderId]))).get(orderId) ?? [],
    facts: (name: string) =>
      kernel.db.transact(worker, (tx) =>
        tx.rows<{ payload: Record<string, unknown> }>(
          `select f.payload from kernel.fact f where f.name = $1 order by f.bucket, f.position`,
          [name],
        ),
      ),
    findings: () => kernel.db.transact(worker, (tx) => promises.answers.auditFindings(tx)),
  }
}
