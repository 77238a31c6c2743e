import type { Id, Kernel } from '@heed/kernel'
import { countOutcomes, type ScanCounts } from '../rules/scan-outcomes.ts'
import { type NewScan, recordScans, scansABatch } from './record-scans.ts'

/** Records a list of any length, a transaction a batch; the same list again adds nothing. */
export async function importScans(
  kernel: Pick<Kernel, 'db'>,
  batch: { shopId: Id; scans: readonly NewScan[]; actor: string },
): Promise<ScanCounts> {
  const total: ScanCounts = { added: 0, known: 0, unknownParcels: 0, refused: 0 }
  for (let from = 0; from < batch.scans.length; from += scansABatch.max) {
    const scans = batch.scans.slice(from, from + scansABatch.max)
    const outcomes = await kernel.db.transact({ role: 'worker', shopId: batch.shopId, actor: batch.actor }, (tx) =>
      recordScans(tx, batch.shopId, scans),
    )
    const counts = countOutcomes(outcomes)
    for (const key of Object.keys(total) as (keyof ScanCounts)[]) total[key] += counts[key]
  }
  return total
}
