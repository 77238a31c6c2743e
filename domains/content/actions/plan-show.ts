import { assert, type Id, type Instant, type Kernel, limit, type Reach } from '@heed/kernel'
import { insertShow, showBySource } from '../store/shows.ts'

const showProductsMax = limit('show.products', 100, 'the item index of one show')

export interface PlannedShow {
  title: { zh: string; en: string }
  hostId: Id | null
  poster: string
  plannedAt: Instant
  productIds: Id[]
  sourceKey: string | null
}

/** Plans a show with its run of products. The same `sourceKey` twice gives the show that is there. */
export async function planShow(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  show: PlannedShow,
): Promise<{ ok: true; showId: Id }> {
  assert(show.productIds.length <= showProductsMax.max, `a show has at most ${showProductsMax.max} products`)
  return await kernel.db.transact(reach, async (tx) => {
    const known = show.sourceKey ? await showBySource(tx, reach.shopId, show.sourceKey) : null
    if (known) return { ok: true, showId: known }
    const showId = tx.newId()
    await insertShow(tx, reach.shopId, { showId, ...show })
    return { ok: true, showId }
  })
}
