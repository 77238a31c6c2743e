import { factRunner, sweepAll } from '@heed/kernel'
import { testKernel } from '@heed/kernel/testing'
import { type NewScan, recordScans } from '../actions/record-scans.ts'
import { aLabel, anOrderPaid, fulfilmentForTest, fulfilmentMigrations } from './index.ts'

/** Fulfilment on a database of its own, with a warehouse and two carriers. */
export async function world() {
  const kernel = await testKernel([fulfilmentMigrations])
  const fulfilment = fulfilmentForTest(kernel)
  const runner = factRunner(kernel.db, kernel.clock, kernel.log, fulfilment)
  const shopId = kernel.newId()
  const actor = 'person:owner'
  await fulfilment.requests.setUpWarehouses({
    shopId,
    actor,
    warehouses: [{ key: 'km', name: { zh: '昆明冷库', en: 'Kunming cold store' }, city: '昆明', province: '云南' }],
  })
  await fulfilment.requests.setUpCarriers({
    shopId,
    actor,
    carriers: [
      { carrier: 'sf', name: { zh: '顺丰', en: 'SF' }, codeTable: 'kuaidi100', secret: 'whsec_c2VjcmV0LXNlY3JldA==' },
      { carrier: 'zto', name: { zh: '中通', en: 'ZTO' }, codeTable: 'heed' },
    ],
  })
  const worker = { role: 'worker', actor: 'test' } as const
  let numbers = 0
  return {
    kernel,
    fulfilment,
    shopId,
    web: { role: 'web', shopId, actor } as const,
    drain: () => runner.drain(),
    sweep: () => sweepAll(fulfilment.timers),
    scan: (scans: NewScan[]) =>
      kernel.db.transact({ role: 'worker', shopId, actor: 'carrier' }, (tx) => recordScans(tx, shopId, scans)),
    /** A paid and labelled order with its tracking number. */
    async aParcel(order: Parameters<typeof anOrderPaid>[2] = {}, carrier = 'zto') {
      const paid = await anOrderPaid(kernel, shopId, order)
      await runner.drain()
      numbers += 1
      const trackingNumber = `N${numbers}`
      await aLabel(kernel, shopId, paid.orderId, carrier, trackingNumber)
      return { ...paid, carrier, trackingNumber }
    },
    facts: (name: string) =>
      kernel.db.transact(worker, (tx) =>
        tx.rows<{ payload: Record<string, unknown> }>(
          `select f.payload from kernel.fact f where f.name = $1 order by f.bucket, f.position`,
          [name],
        ),
      ),
    rows: <R>(text: string, values: unknown[] = []) => kernel.db.transact(worker, (tx) => tx.rows<R>(text, values)),
    findings: () => kernel.db.transact(worker, (tx) => fulfilment.answers.auditFindings(tx)),
  }
}
