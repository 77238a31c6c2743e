import { type BoundRoute, bindRoutes, type Id, type Kernel, type Reach, refuse } from '@heed/kernel'
import { draftRevision } from '../actions/draft-revision.ts'
import { inspectLot } from '../actions/inspect-lot.ts'
import { listProduct } from '../actions/list-product.ts'
import { releaseRevision } from '../actions/release-revision.ts'
import { routes } from '../contract/http.ts'
import { readLotOf } from '../store/lots.ts'
import { readProducts, readProductsOfShop } from '../store/products.ts'
import { readRevision, readRevisions } from '../store/revisions.ts'

const ofShop = (reach: Reach) => reach as Reach & { shopId: Id }

export function catalogRoutes(kernel: Kernel): BoundRoute[] {
  return bindRoutes(routes, {
    'GET /api/open/products/:productId/revisions': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        rows: await readRevisions(tx, call.params.productId, ['released']),
        lot: await readLotOf(tx, call.params.productId),
      })),
    'GET /api/desk/products': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({ rows: await readProductsOfShop(tx, ofShop(call.reach).shopId) })),
    'POST /api/desk/products': (call) => listProduct(kernel, ofShop(call.reach), call.body),
    'GET /api/desk/products/:productId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const [product] = await readProducts(tx, [call.params.productId])
        if (product?.shopId !== call.reach.shopId) return refuse('no-such-product')
        const revisions = await readRevisions(tx, product!.productId, ['draft', 'sample', 'released'])
        return { product: product!, revisions, lot: await readLotOf(tx, product!.productId) }
      }),
    'POST /api/desk/revisions': (call) => draftRevision(kernel, ofShop(call.reach), call.body),
    'GET /api/desk/revisions/:revisionId': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const revision = await readRevision(tx, ofShop(call.reach).shopId, call.params.revisionId)
        if (!revision) return refuse('no-such-revision')
        const [product] = await readProducts(tx, [revision.productId])
        return { revision, product: product! }
      }),
    'POST /api/desk/revisions/:revisionId/release': (call) =>
      releaseRevision(kernel, ofShop(call.reach), call.params.revisionId, call.once),
    'POST /api/desk/lots': (call) => inspectLot(kernel, ofShop(call.reach), call.body),
  })
}
