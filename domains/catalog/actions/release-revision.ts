import { type Id, type Kernel, type Once, type Outcome, onceOnly, type Reach, type Refused, refuse } from '@heed/kernel'
import { revisionReleased } from '../contract/facts.ts'
import { pictureAfter } from '../rules/picture.ts'
import { mayMove } from '../rules/revision-states.ts'
import { readProducts, setAttributes } from '../store/products.ts'
import { lockRevision, markReleased } from '../store/revisions.ts'

type Released = Outcome<{ revisionId: Id; number: number }, 'no-such-revision' | 'already-released' | 'nothing-changes'>

/**
 * Publishes a revision: the product takes the after-values, shoppers see what changed and who asked, and everyone
 * downstream hears it (listening tells those who asked).
 */
export async function releaseRevision(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  revisionId: Id,
  once?: Once,
): Promise<Released | Refused<'key-reused' | 'still-running'>> {
  return await kernel.db.transact(reach, (tx) =>
    onceOnly(tx, once, async (): Promise<Released> => {
      const revision = await lockRevision(tx, reach.shopId, revisionId)
      if (!revision) return refuse('no-such-revision')
      if (!mayMove(revision.state, 'released')) return refuse('already-released')
      const real = revision.changes.filter((change) => change.before !== change.after)
      if (real.length === 0) return refuse('nothing-changes')
      const [product] = await readProducts(tx, [revision.productId])
      const number = product!.revisionNumber + 1
      const attributes = { ...product!.attributes }
      for (const change of real)
        attributes[change.attribute] = { label: change.label, value: change.after, unit: change.unit }
      await setAttributes(
        tx,
        reach.shopId,
        revision.productId,
        attributes,
        number,
        pictureAfter(product!.picture, real),
      )
      await markReleased(tx, reach.shopId, revisionId, number, reach.personId ?? null)
      tx.say(
        revisionReleased,
        {
          revisionId,
          productId: revision.productId,
          number,
          changes: real,
          reading: revision.reading,
          answers: revision.demandIds.map((id) => ({ source: 'demand' as const, id })),
          releasedBy: reach.personId ?? null,
        },
        { key: revision.productId },
      )
      return { ok: true, revisionId, number }
    }),
  )
}
