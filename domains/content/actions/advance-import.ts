import { assert, type Kernel, type Outcome, refuse } from '@heed/kernel'
import type { ImportRequests } from '../contract/imports.ts'
import { holdImportMs, refusalsAStepMax } from '../rules/import-steps.ts'
import { insertRefusals, moveImport } from '../store/imports.ts'

/** Moves an import on over entries whose rows are stored: place, counts and refusals together or not at all. */
export async function advanceImport(
  kernel: Kernel,
  step: Parameters<ImportRequests['advanceImport']>[0],
): Promise<Outcome<object, 'not-held'>> {
  const { shopId, importId, runner } = step
  assert(step.refusals.length <= refusalsAStepMax.max, 'a step of an import is bounded')
  return await kernel.db.transact({ role: 'worker', shopId, actor: runner }, async (tx) => {
    const holder = { shopId, importId, runner, heldUntil: tx.wall + holdImportMs }
    if (!(await moveImport(tx, holder, step))) return refuse('not-held')
    if (step.refusals.length > 0) await insertRefusals(tx, shopId, importId, step.refusals)
    return { ok: true }
  })
}
