import { type Kernel, type Outcome, refuse } from '@heed/kernel'
import type { ImportAnswer, ImportRequests } from '../contract/imports.ts'
import { fileNameMax, holdImportMs, stateOf } from '../rules/import-steps.ts'
import { holdImport, insertImport, lockUnfinished } from '../store/imports.ts'

/** Opens an import, or takes up the unfinished one of the same file, kind and reading where it stopped. */
export async function openImport(
  kernel: Kernel,
  opening: Parameters<ImportRequests['openImport']>[0],
): Promise<Outcome<{ import: ImportAnswer; continued: boolean }, 'held-by-another'>> {
  const { shopId, actor, runner } = opening
  const reading = JSON.stringify(opening.reading)
  return await kernel.db.transact({ role: 'worker', shopId, actor }, async (tx) => {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('content.import ' || $1::text || $2, 7))`, [
      shopId,
      opening.fileHash,
    ])
    const heldUntil = tx.wall + holdImportMs
    const known = await lockUnfinished(tx, shopId, { hash: opening.fileHash, kind: opening.kind, reading })
    if (known) {
      if (known.runner !== runner && stateOf(known, tx.wall) === 'running')
        return refuse('held-by-another', { importId: known.importId })
      return { ok: true, import: await holdImport(tx, known, runner, heldUntil), continued: known.line > 0 }
    }
    const fileName = opening.fileName.slice(0, fileNameMax.max)
    const job = { ...opening, fileName, importId: tx.newId(), reading, openedBy: actor, heldUntil }
    return { ok: true, import: await insertImport(tx, job), continued: false }
  })
}
