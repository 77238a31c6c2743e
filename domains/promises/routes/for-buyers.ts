import type { CatalogAnswers } from '@heed/catalog/contract'
import type { FulfilmentAnswers } from '@heed/fulfilment/contract'
import { type Handler, type Id, type Kernel, refuse } from '@heed/kernel'
import { termsNow } from '../answers/terms.ts'
import type { routes } from '../contract/http.ts'
import { inForce } from '../rules/which-version.ts'
import { readPolicies } from '../store/policies.ts'
import { readOwnPromises } from '../store/read-promises.ts'

type Routes = typeof routes

export function buyerHandlers(kernel: Kernel, upstream: { catalog: CatalogAnswers; fulfilment: FulfilmentAnswers }) {
  const terms: Handler<Routes['GET /api/open/terms']> = async ({ query, reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      let { shopId, category } = query
      if (query.productId) {
        const product = (await upstream.catalog.products(tx, [query.productId])).get(query.productId)
        if (!product) return refuse('no-such-product')
        shopId = product.shopId
        category = product.category
      }
      if (!shopId) return refuse('shop-or-product-needed')
      const to = query.province || query.city ? { city: query.city ?? '', province: query.province ?? '' } : null
      const asked = { shopId, category: category ?? 'general', to, now: tx.now, totalMinor: query.totalMinor }
      const found = await termsNow(tx, upstream.fulfilment, asked)
      return { asOf: tx.now, category: asked.category, ...found }
    })

  const policy: Handler<Routes['GET /api/open/policies/:policyId']> = async ({ params, reach }) =>
    await kernel.db.transact(reach, async (tx) => {
      const found = inForce(await readPolicies(tx, params.policyId), params.policyId, tx.now)
      if (!found) return refuse('no-such-policy')
      const { id, version, body, effectiveFromAt } = found
      return { asOf: tx.now, policyId: id, version, effectiveFrom: effectiveFromAt!, body }
    })

  const mine: Handler<Routes['GET /api/shop/orders/:orderId/promises']> = async ({ params, caller, reach }) =>
    await kernel.db.transact(reach, async (tx) => ({
      asOf: tx.now,
      promises: await readOwnPromises(tx, caller.personId as Id, params.orderId),
    }))

  return {
    'GET /api/open/terms': terms,
    'GET /api/open/policies/:policyId': policy,
    'GET /api/shop/orders/:orderId/promises': mine,
  }
}
