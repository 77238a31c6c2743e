import type { Kernel } from '@heed/kernel'
import type { ImportRequests } from '../contract/imports.ts'
import { closeImport } from '../store/imports.ts'

/** The runner ends or pauses what it holds; what was cancelled meanwhile stays cancelled. */
export async function endImport(kernel: Kernel, ending: Parameters<ImportRequests['endImport']>[0]): Promise<void> {
  const reach = { role: 'worker' as const, shopId: ending.shopId, actor: ending.runner }
  await kernel.db.transact(reach, (tx) => closeImport(tx, ending))
}
