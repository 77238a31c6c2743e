import { type Id, type Kernel, type Outcome, refuse } from '@heed/kernel'
import { closeImport, readImport } from '../store/imports.ts'

/** A person stops an import; rows already stored stay, and its runner finds out at its next step. */
export async function cancelImport(
  kernel: Kernel,
  cancel: { shopId: Id; importId: Id; actor: string },
): Promise<Outcome<object, 'no-such-import' | 'already-ended'>> {
  const { shopId, importId, actor } = cancel
  return await kernel.db.transact({ role: 'worker', shopId, actor }, async (tx) => {
    if (!(await readImport(tx, shopId, importId))) return refuse('no-such-import')
    const closed = await closeImport(tx, { shopId, importId, runner: null, state: 'cancelled', why: null })
    return closed ? { ok: true } : refuse('already-ended')
  })
}
