import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { lockDeed, undoDeed } from '../store/corrections.ts'
import { lockDemands } from '../store/demands.ts'
import { moveEvidence } from '../store/move-evidence.ts'

/** Takes a correction back: its words, and those that followed it since, stand where they stood. */
export async function undoCorrection(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  deedId: Id,
): Promise<Outcome<{ restored: number }, 'no-such-correction'>> {
  const { shopId } = reach
  return await kernel.db.transact(reach, async (tx) => {
    const words = await lockDeed(tx, shopId, deedId)
    if (!words) return refuse('no-such-correction')
    await lockDemands(tx, shopId, [
      ...new Set(words.flatMap((one) => [one.fromDemandId, one.toDemandId ?? one.fromDemandId])),
    ])
    await undoDeed(tx, shopId, deedId)
    await moveEvidence(
      tx,
      shopId,
      words.map((one) => ({
        verbatimId: one.verbatimId,
        from: one.added ? one.toDemandId : null,
        to: one.fromDemandId,
      })),
    )
    return { ok: true, restored: new Set(words.map((one) => one.verbatimId)).size }
  })
}
