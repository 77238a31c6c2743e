import { type Kernel, live, type MigrationSource, showId, type Wired } from '@heed/kernel'
import { draftRevision } from './actions/draft-revision.ts'
import { setUpStandards } from './actions/set-up-standards.ts'
import type { CatalogAnswers, RevisionAnswer } from './contract/answers.ts'
import { revisionReleased } from './contract/facts.ts'
import type { CatalogRequests } from './contract/requests.ts'
import { catalogRoutes } from './routes/desk.ts'
import { forgetShop } from './store/forget-shop.ts'
import { productIdsByRef, readProducts, readProductsOfShop, readVariants } from './store/products.ts'
import { readRevisions } from './store/revisions.ts'

export const catalogMigrations: MigrationSource = {
  domain: 'catalog',
  folder: new URL('./store/migrations/', import.meta.url),
}

export function wireCatalog(kernel: Kernel): Wired & { requests: CatalogRequests; answers: CatalogAnswers } {
  return {
    name: 'catalog',
    migrations: catalogMigrations,
    routes: catalogRoutes(kernel),
    reactions: [],
    senders: [],
    timers: [],
    live: [
      live(revisionReleased, (fact) => [
        {
          topic: `product:${fact.payload.productId}`,
          kind: 'revision-released',
          data: { productId: showId('prd', fact.payload.productId), number: fact.payload.number },
        },
        {
          topic: `shop:${fact.shopId}`,
          kind: 'revision-released',
          data: { productId: showId('prd', fact.payload.productId), number: fact.payload.number },
        },
      ]),
    ],
    answers,
    requests: {
      proposeRevision: async (proposal) => {
        const { actor, shopId, key, reading, ...draft } = proposal
        const drafted = await draftRevision(
          kernel,
          { role: 'worker', shopId, actor },
          { ...draft, reading: reading ?? { zh: '', en: '' }, proposalKey: key },
        )
        return drafted as Awaited<ReturnType<CatalogRequests['proposeRevision']>>
      },
      setUpStandards: (actor) => setUpStandards(kernel, actor),
    },
    forgetShop,
  }
}

const answers: CatalogAnswers = {
  products: async (tx, productIds) => new Map((await readProducts(tx, productIds)).map((one) => [one.productId, one])),
  productsOfShop: (tx, shopId) => readProductsOfShop(tx, shopId),
  productsByRef: async (tx, shopId, refs) => {
    const ids = await productIdsByRef(tx, shopId, refs)
    const rows = new Map((await readProducts(tx, [...ids.values()])).map((one) => [one.productId, one]))
    return new Map([...ids].map(([ref, id]) => [ref, rows.get(id)!]))
  },
  variants: async (tx, variantIds) => new Map((await readVariants(tx, variantIds)).map((one) => [one.variantId, one])),
  revisions: async (tx, productId) => (await readRevisions(tx, productId, ['released'])) as RevisionAnswer[],
}
