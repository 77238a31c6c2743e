import type { Id, Kernel } from '@heed/kernel'
import { countOutcomes, type ScanCounts, type ScanOutcome } from '../rules/scan-outcomes.ts'
import { type NewScan, recordScans, scansABatch } from './record-scans.ts'

/** Records a list of any length, a transaction a batch; the same list again adds nothing. */
export async function importScans(
  kernel: Pick<Kernel, 'db'>,
  batch: { shopId: Id; scans: readonly NewScan[]; actor: string },
): Promise<ScanCounts & { outcomes: ScanOutcome[] }> {
  const outcomes: ScanOutcome[] = []
  for (let from = 0; from < batch.scans.length; from += scansABatch.max) {
    const scans = batch.scans.slice(from, from + scansABatch.max)
    const reach = { role: 'worker' as const, shopId: batch.shopId, actor: batch.actor }
    outcomes.push(...(await kernel.db.transact(reach, (tx) => recordScans(tx, batch.shopId, scans))))
  }
  return { ...countOutcomes(outcomes), outcomes }
}
