import type { CatalogAnswers } from '@heed/catalog/contract'
import type { IdentityAnswers } from '@heed/identity/contract'
import type { Handler, Kernel } from '@heed/kernel'
import type { routes } from '../contract/http.ts'
import type { DemandState } from '../rules/demand-states.ts'
import { readAnswersOfProduct } from '../store/answers.ts'
import { readMyWords } from '../store/verbatims.ts'

type Routes = typeof routes
type Shopper = {
  [K in keyof Routes as K extends `${string} /api/${'shop' | 'open'}/${string}` ? K : never]: Handler<Routes[K]>
}

const wordsPage = 50

export function shopperHandlers(
  kernel: Kernel,
  upstream: { identity: { answers: IdentityAnswers }; catalog: { answers: CatalogAnswers } },
): Shopper {
  return {
    'GET /api/shop/voice': (call) =>
      kernel.db.transact(call.reach, async (tx) => {
        const words = await readMyWords(
          tx,
          call.caller.personId!,
          call.query.before ?? Number.MAX_SAFE_INTEGER,
          wordsPage,
        )
        const shops = await upstream.identity.answers.shops(tx, [...new Set(words.map((one) => one.shopId))])
        const products = await upstream.catalog.answers.products(tx, [
          ...new Set(words.flatMap((one) => one.productId ?? [])),
        ])
        const rows = words.map(({ demandId, title, state, people, ...one }) => {
          const product = one.productId ? products.get(one.productId) : undefined
          return {
            ...one,
            shop: shops.get(one.shopId)?.name ?? { zh: '—', en: '—' },
            product: product ? { title: product.title, picture: product.picture } : null,
            demand:
              demandId && title
                ? { demandId, title, state: state as DemandState, others: Math.max(0, (people ?? 1) - 1) }
                : null,
          }
        })
        return { rows, next: words.length === wordsPage ? words.at(-1)!.saidAt : null }
      }),
    'GET /api/open/products/:productId/answers': (call) =>
      kernel.db.transact(call.reach, async (tx) => ({
        rows: (await readAnswersOfProduct(tx, call.params.productId, 20)) as never,
      })),
  }
}
