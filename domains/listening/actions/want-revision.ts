import type { CatalogAnswers, Change } from '@heed/catalog/contract'
import { type Id, type Kernel, type Outcome, type Reach, refuse } from '@heed/kernel'
import { demandStateChanged, revisionWanted } from '../contract/facts.ts'
import { mayMove } from '../rules/demand-states.ts'
import { suggestChange } from '../rules/suggest-change.ts'
import { lockDemands } from '../store/demands.ts'

export interface WantedRevision {
  /** The proposal's key; the same until this revision is released. */
  key: string
  demandId: Id
  productId: Id
  reading: { zh: string; en: string }
  changes: Change[]
}

/** The shop will change the product for this demand: the state moves and a draft, filled in as far as can be told, is asked for. */
export async function wantRevision(
  kernel: Kernel,
  reach: Reach & { shopId: Id },
  demandId: Id,
  catalog: CatalogAnswers,
): Promise<Outcome<{ wanted: WantedRevision }, 'no-such-demand' | 'no-product' | 'not-from-here'>> {
  return await kernel.db.transact(reach, async (tx) => {
    const demand = (await lockDemands(tx, reach.shopId, [demandId])).get(demandId)
    if (!demand) return refuse('no-such-demand')
    if (!demand.productId) return refuse('no-product')
    const product = (await catalog.products(tx, [demand.productId])).get(demand.productId)
    if (!product) return refuse('no-product')
    if (demand.state !== 'revising' && !mayMove(demand.state, 'revising'))
      return refuse('not-from-here', { state: demand.state })
    const changes = suggestChange(demand.slot, product.attributes, demand.title)
    const key = (demand.state === 'revising' && demand.proposalKey) || `demand:${demandId}:${tx.now}`
    const wanted = {
      key,
      demandId,
      productId: demand.productId,
      reading: demand.reading ?? { zh: '', en: '' },
      changes,
    }
    if (demand.state !== 'revising') {
      await tx.rows(
        `update listening.demand d set state = 'revising', proposal_key = $3 where d.shop_id = $1 and d.demand_id = $2`,
        [reach.shopId, demandId, key],
      )
      tx.say(demandStateChanged, { demandId, from: demand.state, to: 'revising', why: null }, { key: demandId })
      tx.say(revisionWanted, wanted, { key: demandId })
    }
    return { ok: true, wanted }
  })
}
